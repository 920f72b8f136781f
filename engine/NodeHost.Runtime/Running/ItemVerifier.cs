using NodeHost.Sdk;

namespace NodeHost.Runtime.Running;

/// <summary>Asks a node that can tell (<see cref="IVerifiable{TParameters}"/>) whether an item was done, whatever its parameters record is.</summary>
internal abstract class ItemVerifier
{
    /// <summary>The verifier of a node; null if the node cannot tell.</summary>
    public static ItemVerifier? Of<TParameters>(Node node)
        where TParameters : class => node is IVerifiable<TParameters> verifiable ? new Typed<TParameters>(verifiable) : null;

    public abstract NaturalKey? KeyOf(object parameters);

    public abstract object WithKey(object parameters, NaturalKey key);

    public abstract ValueTask<object> ReserveAsync(object parameters, KeyReservations taken, ItemContext context, CancellationToken cancellationToken);

    public abstract NaturalKey? IdentityOf(Item made);

    public abstract ValueTask<Verification> VerifyAsync(object parameters, KeyReservations made, ItemContext context, CancellationToken cancellationToken);

    private sealed class Typed<TParameters>(IVerifiable<TParameters> node) : ItemVerifier
        where TParameters : class
    {
        public override NaturalKey? KeyOf(object parameters) => node.KeyOf((TParameters)parameters);

        public override object WithKey(object parameters, NaturalKey key) => node.WithKey((TParameters)parameters, key);

        public override async ValueTask<object> ReserveAsync(object parameters, KeyReservations taken, ItemContext context, CancellationToken cancellationToken) =>
            await node.ReserveAsync((TParameters)parameters, taken, context, cancellationToken).ConfigureAwait(false);

        public override NaturalKey? IdentityOf(Item made) => node.IdentityOf(made);

        public override ValueTask<Verification> VerifyAsync(object parameters, KeyReservations made, ItemContext context, CancellationToken cancellationToken) =>
            node.VerifyAsync((TParameters)parameters, made, context, cancellationToken);
    }
}

using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodeHost.Runtime.Catalog;
using NodeHost.Runtime.Credentials;
using NodeHost.Runtime.Http;

namespace NodeHost.Runtime;

/// <summary>Puts the engine together in a host's services.</summary>
public static class NodeHostRegistration
{
    /// <summary>Registers the engine with the nodes and credential kinds of some packs.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="packs">Assemblies with node and credential classes.</param>
    /// <param name="credentialSources">Where credential records are looked for, in this order.</param>
    public static IServiceCollection AddNodeHost(
        this IServiceCollection services, IReadOnlyList<Assembly> packs, Func<NodeCatalog, IReadOnlyList<ICredentialSource>> credentialSources)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddNodeCatalog([.. packs]);
        services.AddSingleton<Redactor>();
        services.AddSingleton(host => new CredentialResolver(
            host.GetRequiredService<NodeCatalog>(), credentialSources(host.GetRequiredService<NodeCatalog>()), host.GetRequiredService<Redactor>()));
        HttpPipeline.AddTo(services);
        return services.AddSingleton<WorkflowHost>();
    }
}

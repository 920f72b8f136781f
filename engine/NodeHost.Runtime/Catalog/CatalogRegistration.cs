using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Finds the classes of node packs and registers them.</summary>
public static class CatalogRegistration
{
    /// <summary>
    /// Registers every node class of the packs, so that services are injected into its constructor, and the
    /// <see cref="NodeCatalog"/> over all that they declare. Called once, with all packs.
    /// </summary>
    public static IServiceCollection AddNodeCatalog(this IServiceCollection services, params Assembly[] packs)
    {
        IServiceCollection nodes = Scan<Node>(packs);
        foreach (ServiceDescriptor node in nodes)
            services.Add(node);
        Type[] classes = [.. nodes.Concat(Scan<Credential>(packs)).Select(found => found.ServiceType)];
        return services.AddSingleton(_ => new NodeCatalog(classes));
    }

    // Credential records are filled from values that a person keeps, never injected, so they are found but not registered.
    private static ServiceCollection Scan<TBase>(Assembly[] packs)
    {
        var found = new ServiceCollection();
        found.Scan(scan => scan.FromAssemblies(packs)
            .AddClasses(classes => classes.AssignableTo<TBase>(), publicOnly: false)
            .AsSelf()
            .WithTransientLifetime());
        return found;
    }
}

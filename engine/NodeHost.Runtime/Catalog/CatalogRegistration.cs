using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NodeHost.Sdk;

namespace NodeHost.Runtime.Catalog;

/// <summary>Finds the classes of node packs.</summary>
public static class CatalogRegistration
{
    /// <summary>
    /// Registers the <see cref="NodeCatalog"/> over all that some packs declare, and the services that they bring for their nodes.
    /// Called once, with all packs.
    /// </summary>
    public static IServiceCollection AddNodeCatalog(this IServiceCollection services, params Assembly[] packs)
    {
        var catalog = new NodeCatalog(packs);
        Type[] brought = [.. catalog.Services];
        if (brought.Length > 0)
            services.Scan(scan => scan.FromTypes(brought).AddClasses().AsSelfWithInterfaces().WithSingletonLifetime());
        return services.AddSingleton(catalog);
    }

    /// <summary>
    /// Makes a node with the services that its constructor asks for. Node classes are not registered one by one: a pack may have a
    /// thousand, of which a run makes a few.
    /// </summary>
    public static Node CreateNode(this IServiceProvider services, Type nodeClass) =>
        (Node)(services.GetService(nodeClass) ?? ActivatorUtilities.CreateInstance(services, nodeClass));
}

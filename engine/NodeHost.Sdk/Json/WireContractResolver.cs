using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace NodeHost.Sdk;

/// <summary>Names members in JSON as parameters are named, so that one set of names serves files, forms and the wire.</summary>
internal sealed class WireContractResolver : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        JsonProperty property = base.CreateProperty(member, memberSerialization);
        if (member is PropertyInfo { DeclaringType: not null } wire)
            property.PropertyName = WireNames.Of(wire);
        return property;
    }
}

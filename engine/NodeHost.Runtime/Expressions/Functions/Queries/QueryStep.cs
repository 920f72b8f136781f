using Jint.Native;

namespace NodeHost.Runtime.Expressions.Functions.Queries;

/// <summary>A part of a JMESPath query, ready to run: what it makes of a value. JMESPath knows null alone, not undefined.</summary>
internal delegate JsValue QueryStep(QueryRun run, JsValue value);

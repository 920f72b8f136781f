using NodeHost.Sdk;

namespace NodeHost.Runtime.Http;

/// <summary>How often the pipeline sends a request that may be repeated, and when it does so again.</summary>
/// <param name="MostTries">How often it is sent at most, the first time included.</param>
/// <param name="FirstPause">The pause before the second sending.</param>
internal readonly record struct RetryLimits(int MostTries, TimeSpan FirstPause)
{
    /// <summary>What a record says, or what is usual without one.</summary>
    public static RetryLimits Of(Credential? credential) =>
        new(credential?.MaxTries ?? RetryChances.UsualTries, TimeSpan.FromMilliseconds(credential?.WaitBetweenTries ?? RetryChances.UsualWait));
}

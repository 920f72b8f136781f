using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using NodeHost.Benchmarks;

// The scripts beside this file measure whole processes; what they compare with is here, too.
if (args is ["bare-loop", var address, var token, var count, var tasks])
{
    TimeSpan elapsed = await BareLoop.RunAsync(
        new Uri(address), token, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(tasks, CultureInfo.InvariantCulture));
    Console.WriteLine(elapsed.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(BareLoop).Assembly).Run(args, DefaultConfig.Instance.WithArtifactsPath("artifacts/benchmarks"));

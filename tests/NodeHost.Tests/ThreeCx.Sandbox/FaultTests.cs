using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using NodeHost.ThreeCx.Sandbox;

namespace NodeHost.Tests.ThreeCxSandbox;

public sealed class FaultTests
{
    private static readonly Uri List = new("Receptionists", UriKind.Relative);

    [Test]
    public async Task Every_nth_request_fails()
    {
        await using SandboxSession session = await StartAsync(new SandboxFaults { FailEvery = 3 });

        int[] statuses = await StatusesAsync(session, 6);

        Assert.That(statuses, Is.EqualTo(new[] { 200, 200, 500, 200, 200, 500 }));
    }

    [Test]
    public async Task Every_nth_request_is_forbidden()
    {
        await using SandboxSession session = await StartAsync(new SandboxFaults { ForbidEvery = 2 });

        int[] statuses = await StatusesAsync(session, 4);

        Assert.That(statuses, Is.EqualTo(new[] { 200, 403, 200, 403 }));
    }

    [Test]
    public async Task Every_nth_request_is_throttled_with_the_wait_in_seconds()
    {
        await using SandboxSession session = await StartAsync(new SandboxFaults { ThrottleEvery = 1, RetryAfter = TimeSpan.FromSeconds(1.5) });

        using HttpResponseMessage response = await session.Client.GetAsync(List);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(response.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromSeconds(2)));
    }

    [Test]
    public async Task Failed_create_leaves_nothing_behind()
    {
        await using SandboxSession session = await StartAsync(new SandboxFaults { FailEvery = 1 });

        (HttpStatusCode status, JObject body) = await session.CreateAsync("""{"Name":"A"}""");

        Assert.That(status, Is.EqualTo(HttpStatusCode.InternalServerError));
        Assert.That((string?)body.SelectToken("error.message"), Is.Not.Empty);
        Assert.That(session.Sandbox.Receptionists, Is.Empty);
    }

    [Test]
    public async Task Dropped_create_is_committed_without_an_answer()
    {
        await using SandboxSession session = await StartAsync(new SandboxFaults { DropAfterCommitEvery = 2 });

        (HttpStatusCode first, _) = await session.CreateAsync("""{"Name":"A"}""");

        Assert.That(first, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(async () => await session.CreateAsync("""{"Name":"B"}"""), Throws.InstanceOf<HttpRequestException>());
        Assert.That(session.Sandbox.Receptionists.Select(one => (string?)one["Name"]), Is.EqualTo(new[] { "A", "B" }));
        Assert.That(session.Sandbox.Journal.Select(request => request.Status), Is.EqualTo(new[] { 201, 0 }));
    }

    [Test]
    public async Task Token_is_revoked_once_after_n_requests()
    {
        await using SandboxSession session = await StartAsync(new SandboxFaults { RevokeTokensAfter = 2 });
        await UseFreshTokenAsync(session);

        int[] before = await StatusesAsync(session, 4);
        await UseFreshTokenAsync(session);
        int[] after = await StatusesAsync(session, 5);

        Assert.That(before, Is.EqualTo(new[] { 200, 200, 401, 401 }));
        Assert.That(after, Is.All.EqualTo(200));
    }

    [Test]
    public async Task Api_token_can_be_revoked_too()
    {
        await using SandboxSession session = await StartAsync(new SandboxFaults { RevokeTokensAfter = 1 });

        int[] statuses = await StatusesAsync(session, 3);

        Assert.That(statuses, Is.EqualTo(new[] { 200, 401, 401 }));
    }

    [Test]
    public async Task Silent_PBX_never_answers_and_can_still_be_closed()
    {
        SandboxSession session = await StartAsync(new SandboxFaults { Silent = true });
        Task<HttpResponseMessage> answer = session.Client.GetAsync(List);
        while (session.Sandbox.Journal.Count == 0)
            await Task.Yield();

        Assert.That(answer.IsCompleted, Is.False);
        await session.Sandbox.DisposeAsync();

        Assert.That(async () => await answer, Throws.InstanceOf<HttpRequestException>());
        Assert.That(session.Sandbox.Journal.Single().Status, Is.Zero);
        await session.DisposeAsync();
    }

    [Test]
    public async Task Slow_PBX_answers_after_the_delay()
    {
        var clock = new SignallingTimeProvider();
        await using SandboxSession session = await SandboxSession.StartAsync(
            new SandboxOptions { Clock = clock, Faults = new SandboxFaults { Delay = TimeSpan.FromSeconds(30) } });
        Task<HttpResponseMessage> answer = session.Client.GetAsync(List);
        await clock.TimerSet;

        Assert.That(answer.IsCompleted, Is.False);
        clock.Advance(TimeSpan.FromSeconds(30));

        using HttpResponseMessage response = await answer;
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Truncated_answer_closes_in_the_middle()
    {
        await using SandboxSession session = await StartAsync(new SandboxFaults { TruncateAnswers = true });

        using HttpResponseMessage head = await session.Client.GetAsync(List, HttpCompletionOption.ResponseHeadersRead);

        Assert.That(head.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(async () => await head.Content.ReadAsStringAsync(), Throws.InstanceOf<HttpRequestException>());
    }

    [Test]
    public async Task Html_is_answered_as_from_a_wrong_server()
    {
        await using SandboxSession session = await StartAsync(new SandboxFaults { AnswerHtml = true });

        using HttpResponseMessage response = await session.Client.GetAsync(List);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.StartWith("<!DOCTYPE html>"));
    }

    [Test]
    public async Task Sandbox_listens_on_loopback_alone_and_frees_its_port()
    {
        SandboxSession first = await SandboxSession.StartAsync();
        int port = first.Sandbox.BaseAddress.Port;
        Assert.That(first.Sandbox.BaseAddress.Host, Is.EqualTo("127.0.0.1"));
        Assert.That(async () => await SandboxSession.StartAsync(new SandboxOptions { Port = port }), Throws.InstanceOf<IOException>());

        await first.DisposeAsync();

        using var client = new TcpClient();
        Assert.That(async () => await client.ConnectAsync(IPAddress.Loopback, port), Throws.InstanceOf<SocketException>());
    }

    private static Task<SandboxSession> StartAsync(SandboxFaults faults) => SandboxSession.StartAsync(new SandboxOptions { Faults = faults });

    private static async Task UseFreshTokenAsync(SandboxSession session)
    {
        using FormUrlEncodedContent form = SandboxSession.Credentials();
        (_, JObject body) = await session.TokenAsync(form);
        session.UseToken((string)body["access_token"]!);
    }

    private static async Task<int[]> StatusesAsync(SandboxSession session, int count)
    {
        var statuses = new int[count];
        for (int i = 0; i < count; i++)
        {
            using HttpResponseMessage response = await session.Client.GetAsync(List);
            statuses[i] = (int)response.StatusCode;
        }

        return statuses;
    }

    /// <summary>Tells when somebody begins to wait.</summary>
    private sealed class SignallingTimeProvider : FakeTimeProvider
    {
        private readonly TaskCompletionSource _timerSet = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task TimerSet => _timerSet.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ITimer timer = base.CreateTimer(callback, state, dueTime, period);
            _timerSet.TrySetResult();
            return timer;
        }
    }
}

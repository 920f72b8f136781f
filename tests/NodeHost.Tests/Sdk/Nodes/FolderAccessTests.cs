using NodeHost.Sdk;
using NodeHost.Tests.Cli;

namespace NodeHost.Tests.Sdk.Nodes;

public sealed class FolderAccessTests
{
    private TemporaryFolder _folder = null!;
    private string _inside = null!;

    [SetUp]
    public void CreateFolder()
    {
        _folder = new TemporaryFolder();
        _inside = Directory.CreateDirectory(Path.Combine(_folder.FullName, "in")).FullName;
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("a.txt", true)]
    [TestCase("sub/a.txt", true)]
    [TestCase("sub/../a.txt", true)]
    [TestCase("..a/b", true)]
    [TestCase(".", true)]
    [TestCase("../a.txt", false)]
    [TestCase("sub/../../a.txt", false)]
    [TestCase("../in2/a.txt", false)]
    [TestCase("/etc/passwd", false)]
    public void Granted_folder_is_a_wall(string path, bool isAllowed)
    {
        var access = new FolderAccess([_inside], []);

        Assert.That(() => access.Resolve(Path.Combine(_inside, path), "fileName"), isAllowed ? Throws.Nothing : Throws.TypeOf<NodeFailedException>());
    }

    [TestCase("a.txt", true)]
    [TestCase(".ssh/id", false)]
    [TestCase("sub/.env", false)]
    [TestCase(".git/hooks/pre-commit", false)]
    public void Usual_folder_keeps_names_with_a_dot_out_of_reach(string path, bool isAllowed)
    {
        var access = new FolderAccess([], [_inside]);

        Assert.That(access.Allows(Path.Combine(FolderAccess.Real(_inside), path)), Is.EqualTo(isAllowed));
        Assert.That(new FolderAccess([_inside], []).Allows(Path.Combine(FolderAccess.Real(_inside), path)), Is.True);
    }

    [Test]
    public void Usual_folder_that_is_the_whole_disk_counts_for_nothing() =>
        Assert.That(new FolderAccess([], [Path.GetPathRoot(_inside)!]).Allows(Path.Combine(_inside, "a")), Is.False);

    [Test]
    [Platform(Exclude = "Win", Reason = "Links need a privilege there.")]
    public void Link_that_leads_out_is_followed_and_refused()
    {
        Directory.CreateSymbolicLink(Path.Combine(_inside, "out"), Path.GetDirectoryName(_inside)!);
        Directory.CreateSymbolicLink(Path.Combine(_inside, "here"), Path.Combine(_inside, "."));
        File.CreateSymbolicLink(Path.Combine(_inside, "dangling"), "../not-there");
        var access = new FolderAccess([_inside], []);

        Assert.Multiple(() =>
        {
            Assert.That(() => access.Resolve(Path.Combine(_inside, "out", "a.txt"), null), Throws.TypeOf<NodeFailedException>());
            Assert.That(() => access.Resolve(Path.Combine(_inside, "dangling"), null), Throws.TypeOf<NodeFailedException>());
            Assert.That(access.Resolve(Path.Combine(_inside, "here", "a.txt"), null), Is.EqualTo(Path.Combine(FolderAccess.Real(_inside), "a.txt")));
        });
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Links need a privilege there.")]
    public void Links_in_a_circle_end_with_a_failure()
    {
        File.CreateSymbolicLink(Path.Combine(_inside, "a"), Path.Combine(_inside, "b"));
        File.CreateSymbolicLink(Path.Combine(_inside, "b"), Path.Combine(_inside, "a"));

        var fault = Assert.Throws<NodeFailedException>(() => new FolderAccess([_inside], []).Resolve(Path.Combine(_inside, "a"), null));

        Assert.That((fault.Code, fault.Message), Is.EqualTo(("NH0721", $"Links lead in a circle: {Path.Combine(_inside, "a")}")).Or.EqualTo(("NH0721", $"Links lead in a circle: {Path.Combine(_inside, "b")}")));
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "The path is one of Unix.")]
    public void Refusal_names_the_option()
    {
        var fault = Assert.Throws<NodeFailedException>(() => FolderAccess.None.Resolve("/srv/data/x.csv", "fileName"));

        Assert.That((fault.Code, fault.Message, fault.Parameter), Is.EqualTo(("NH0720", "Access to the file is not allowed: /srv/data/x.csv", "fileName")));
        Assert.That(fault.Hint, Does.EndWith("Allow more by --allow-files \"/srv/data\"."));
    }
}

using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Client;

/// <summary>
/// Asks for page after page of a collection until there is no more. A page is read, made into items and let go. The links to a next
/// page that answers hold are followed; where there is none, the next page is asked for by <c>$skip</c> until one is short.
/// </summary>
/// <param name="query">What is wanted; its <c>$top</c> is the size of a page.</param>
/// <param name="ask">Sends the query for a page.</param>
/// <param name="follow">Asks at an address that an answer gave.</param>
internal sealed class PageWalk(PageQuery query, Func<PageQuery, Task<ActionAnswer>> ask, Func<Uri, Task<ActionAnswer>> follow)
{
    private const int UsualPageSize = 100;

    // Ten million elements in usual pages: whoever has got there is being led in a circle.
    private const int MostPages = 100_000;

    private readonly List<Item> _items = [];
    private readonly HashSet<Uri> _followed = [];
    private int _pages;

    /// <param name="toItems">Makes items of an answer that is no collection.</param>
    /// <exception cref="NodeFailedException">A page was refused, or the pages lead in a circle or to another server.</exception>
    public async Task<IReadOnlyList<Item>> ToEndAsync(Func<ActionAnswer, IReadOnlyList<Item>> toItems)
    {
        int size = query.Top is { HasValue: true, Value: > 0 and var top } ? top : UsualPageSize;
        int start = query.Skip.Or(0);
        CollectionPage? last = null;
        while (true)
        {
            ActionAnswer answer = await ask(query with { Top = size, Skip = start == 0 ? query.Skip : start });
            if (CollectionPage.Of(answer) is not { } page)
                return _items.Count == 0 ? toItems(answer) : throw Broken("answered with something else than a collection");
            if (last is not null && page.Repeats(last))
                throw Broken("gave the same page again, as if it did not know $skip. Ask without Return All");
            last = page;
            int found = Keep(page) + await FollowAsync(page, answer.Address);
            // A service that does not know $top has given all at once.
            if (found != size)
                return _items;
            start += found;
        }
    }

    private async Task<int> FollowAsync(CollectionPage page, Uri? address)
    {
        int found = 0;
        while (page.Next is { } next)
        {
            Uri target = Target(next, address);
            if (!_followed.Add(target))
                throw Broken($"leads in a circle: its link to the next page, {PathOf(target)}, was followed already");
            ActionAnswer answer = await follow(target);
            page = CollectionPage.Of(answer) ?? throw Broken("answered with something else than a collection");
            address = answer.Address;
            found += Keep(page);
        }

        return found;
    }

    private int Keep(CollectionPage page)
    {
        if (++_pages > MostPages)
            throw Broken("does not come to an end");
        _items.AddRange(page.Items());
        return page.Count;
    }

    // Relative links are below the address that gave them. Elsewhere, neither the token nor the question has any business.
    private static Uri Target(string next, Uri? address)
    {
        if (address is null || !Uri.TryCreate(address, next, out Uri? target))
            throw Broken("gave a link to the next page that is no address");
        bool isSame = Uri.Compare(target, address, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;
        return isSame ? target : throw Broken($"gave a link to the next page at another server, {target.GetLeftPart(UriPartial.Authority)}, which is not followed");
    }

    private static string PathOf(Uri target) => target.AbsolutePath;

    private static NodeFailedException Broken(string what) =>
        new(Codes.UnexpectedAnswer, $"The PBX was asked for all pages and {what}.");
}

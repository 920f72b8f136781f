using System.Globalization;
using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Newtonsoft.Json.Linq;
using NodeHost.Nodes.Core.Values;
using NodeHost.Sdk;
using Calendar = Ical.Net.Calendar;

namespace NodeHost.Nodes.Core.Files;

/// <summary>Calendars in iCalendar form (RFC 5545): an event written, and a calendar read.</summary>
internal static class CalendarFile
{
    private const int LongestLine = 75;

    /// <summary>A calendar with one event.</summary>
    /// <exception cref="NodeFailedException">A date cannot be read.</exception>
    public static string Write(ConvertToFileParameters parameters, NodeContext context)
    {
        CalendarFields more = parameters.AdditionalFields;
        TimeZoneInfo zone = more.UseWorkflowTimezone ? context.TimeZone : TimeZoneInfo.Utc;
        var lines = new StringBuilder();
        Add(lines, "BEGIN", "VCALENDAR");
        Add(lines, "VERSION", "2.0");
        Add(lines, "CALSCALE", "GREGORIAN");
        Add(lines, "PRODID", "adamgibbons/ics"); // As n8n's files have it; programs compare it.
        Add(lines, "METHOD", "PUBLISH");
        AddIfSet(lines, "X-WR-CALNAME", more.CalName);
        Add(lines, "X-PUBLISHED-TTL", "PT1H");
        Add(lines, "BEGIN", "VEVENT");
        Add(lines, "UID", more.Uid.Length > 0 ? more.Uid : Guid.NewGuid().ToString());
        AddIfSet(lines, "SUMMARY", parameters.Title);
        Add(lines, "DTSTAMP", Moment(context.Clock.GetUtcNow()));
        AddTime(lines, "DTSTART", Time(parameters.Start, zone, "start"), parameters.AllDay);
        AddTime(lines, "DTEND", Time(parameters.End, zone, "end"), parameters.AllDay);
        AddDetails(lines, more);
        Add(lines, "END", "VEVENT");
        Add(lines, "END", "VCALENDAR");
        return lines.ToString();
    }

    /// <summary>The calendar as data.</summary>
    /// <exception cref="NodeFailedException">The text is no calendar.</exception>
    public static JObject Read(string text)
    {
        Calendar? calendar;
        try
        {
            calendar = Calendar.Load(text);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The library throws whatever a damaged file makes it stumble over.
            throw NoCalendar(fault);
        }

        return new JObject
        {
            ["version"] = calendar?.Version ?? throw NoCalendar(null),
            ["prodId"] = calendar.ProductId,
            ["method"] = calendar.Method,
            ["events"] = new JArray(calendar.Events.Select(EventOf)),
        }.WithoutNulls();
    }

    private static void AddDetails(StringBuilder lines, CalendarFields more)
    {
        if (more.Sequence > 0)
            Add(lines, "SEQUENCE", JsNumber.Format(more.Sequence));
        AddIfSet(lines, "DESCRIPTION", more.Description);
        if (more.Url.Length > 0)
            Add(lines, "URL", more.Url);
        if (more.GeolocationUi.Point is { } place)
            Add(lines, "GEO", $"{place.Lat};{place.Lon}");
        AddIfSet(lines, "LOCATION", more.Location);
        if (more.Status is { } status)
            Add(lines, "STATUS", WireNames.Of(status));
        if (more.OrganizerUi.Person is { } organizer)
            Add(lines, $"ORGANIZER;CN={Parameter(organizer.Name)}", $"MAILTO:{organizer.Email}");
        foreach (AttendeeField attendee in more.AttendeesUi.All)
            Add(lines, $"ATTENDEE;RSVP={(attendee.Rsvp ? "TRUE" : "FALSE")};CN={Parameter(attendee.Name)}", $"mailto:{attendee.Email}");
        if (more.BusyStatus is { } busy)
            Add(lines, "X-MICROSOFT-CDO-BUSYSTATUS", WireNames.Of(busy));
        if (more.RecurrenceRule.Length > 0)
            Add(lines, "RRULE", more.RecurrenceRule.StartsWith("RRULE:", StringComparison.OrdinalIgnoreCase) ? more.RecurrenceRule[6..] : more.RecurrenceRule);
    }

    private static DateTimeOffset Time(string text, TimeZoneInfo zone, string parameter) =>
        DateText.TryParse(text, zone, out DateTimeOffset date)
            ? date
            : throw new NodeFailedException(Codes.UnusableParameterValue, $"The date '{text}' cannot be read. Write for example 2024-05-01T10:00:00.") { Parameter = parameter };

    private static void AddTime(StringBuilder lines, string name, DateTimeOffset time, bool isDay) =>
        Add(lines, isDay ? name + ";VALUE=DATE" : name, isDay ? time.ToString("yyyyMMdd", CultureInfo.InvariantCulture) : Moment(time));

    private static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static void AddIfSet(StringBuilder lines, string name, string text)
    {
        if (text.Length > 0)
            Add(lines, name, text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n"));
    }

    // A quote cannot stand in a parameter, nor can a line end anywhere: they would begin something of their own.
    private static string Parameter(string text) => $"\"{text.Replace('"', '\'')}\"";

    private static void Add(StringBuilder lines, string name, string value)
    {
        ReadOnlySpan<char> rest = $"{name}:{value}".ReplaceLineEndings(" ");
        for (int room = LongestLine; rest.Length > room; room = LongestLine - 1)
        {
            int cut = char.IsHighSurrogate(rest[room - 1]) ? room - 1 : room;
            lines.Append(rest[..cut]).Append("\r\n\t");
            rest = rest[cut..];
        }

        lines.Append(rest).Append("\r\n");
    }

    private static JObject EventOf(CalendarEvent one) => new JObject
    {
        ["summary"] = one.Summary,
        ["uid"] = one.Uid,
        ["created"] = DateOf(one.Created),
        ["lastModified"] = DateOf(one.LastModified),
        ["stamp"] = DateOf(one.DtStamp),
        ["start"] = DateOf(one.DtStart),
        ["end"] = DateOf(one.DtEnd),
        ["location"] = one.Location,
        ["description"] = one.Description,
        ["categories"] = one.Categories is { Count: > 0 } categories ? new JArray(categories) : null,
        ["class"] = one.Class,
        ["organizer"] = one.Organizer is { } organizer ? Person(organizer.CommonName, organizer.Value).WithoutNulls() : null,
        ["sequence"] = one.Sequence,
        ["status"] = one.Status,
        ["url"] = one.Url?.ToString(),
        ["recurrenceRule"] = one.Properties["RRULE"]?.Value?.ToString(),
        ["attendees"] = one.Attendees is { Count: > 0 } attendees ? new JArray(attendees.Select(AttendeeOf)) : null,
    }.WithoutNulls();

    private static JObject AttendeeOf(Attendee attendee)
    {
        JObject person = Person(attendee.CommonName, attendee.Value);
        person["partstat"] = attendee.ParticipationStatus;
        person["role"] = attendee.Role;
        person["rsvp"] = attendee.Rsvp;
        return person.WithoutNulls();
    }

    private static JObject Person(string? name, Uri? address) => new()
    {
        ["email"] = address?.OriginalString is { } mail ? mail[(mail.IndexOf(':', StringComparison.Ordinal) + 1)..] : null,
        ["name"] = name,
    };

    private static JObject? DateOf(CalDateTime? date)
    {
        if (date is null)
            return null;
        DateTime moment = date.HasTime ? date.AsUtc : date.Value;
        var json = new JObject { ["date"] = moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture), ["type"] = date.HasTime ? "DATE-TIME" : "DATE" };
        if (date.HasTime && date.TzId is { } zone && zone != "UTC")
            json["local"] = new JObject { ["date"] = date.Value.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture), ["timezone"] = zone };
        return json;
    }

    private static JObject WithoutNulls(this JObject json)
    {
        foreach (JProperty member in json.Properties().Where(static member => member.Value is JValue { Value: null }).ToList())
            member.Remove();
        return json;
    }

    private static NodeFailedException NoCalendar(Exception? fault) =>
        new(Codes.FileMalformed, "The file selected in 'Input Binary Field' is not in ICS format", fault) { Parameter = "binaryPropertyName" };
}

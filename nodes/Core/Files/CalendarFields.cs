using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Files;

/// <summary>What an event of a calendar may have beside title and time.</summary>
public sealed record CalendarFields
{
    [Parameter("Attendees")] public AttendeeList AttendeesUi { get; init; } = new();

    [Parameter("Busy Status", Description = "Shown by Microsoft's programs.")] public BusyStatus? BusyStatus { get; init; }

    [Parameter("Calendar Name", Description = "Name of the calendar in Apple's and Microsoft's programs.")] public string CalName { get; init; } = "";

    [Parameter("Description")] public string Description { get; init; } = "";

    [Parameter("File Name", Description = "Name of the file. It is event.ics if empty.", Example = "event.ics")] public string FileName { get; init; } = "";

    [Parameter("Geolocation")] public GeolocationField GeolocationUi { get; init; } = new();

    [Parameter("Location", Description = "Where it takes place.")] public string Location { get; init; } = "";

    [Parameter("Recurrence Rule", Description = "How it is repeated, by RFC 5545.", Example = "FREQ=WEEKLY;COUNT=4")] public string RecurrenceRule { get; init; } = "";

    [Parameter("Organizer")] public OrganizerField OrganizerUi { get; init; } = new();

    [Parameter("Sequence", Description = "Number of the revision, for sending an update.")] public int Sequence { get; init; }

    [Parameter("Status")] public EventStatus? Status { get; init; }

    [Parameter("UID", Description = "Identifies the event for all time. It is made if empty.")] public string Uid { get; init; } = "";

    [Parameter("URL", Description = "Address of more information.")] public string Url { get; init; } = "";

    [Parameter("Use Workflow Timezone", Description = "Takes times without an offset as times of the workflow's zone instead of UTC.")] public bool UseWorkflowTimezone { get; init; }
}

public sealed record AttendeeList
{
    [Parameter("Attendees")] public IReadOnlyList<AttendeeField> Attendees { get; init; } = [];

    [Parameter("Attendees", Description = "The same under the name that older files have.")]
    public IReadOnlyList<AttendeeField> AttendeeValues { get; init; } = [];

    internal IEnumerable<AttendeeField> All => Attendees.Concat(AttendeeValues);
}

public sealed record AttendeeField
{
    [Parameter("Name")] public string Name { get; init; } = "";

    [Parameter("Email")] public string Email { get; init; } = "";

    [Parameter("RSVP", Description = "Asks for an answer.")] public bool Rsvp { get; init; }
}

public sealed record GeolocationField
{
    [Parameter("Geolocation")] public GeolocationPoint? Geolocation { get; init; }

    [Parameter("Geolocation", Description = "The same under the name that older files have.")]
    public GeolocationPoint? GeolocationValues { get; init; }

    internal GeolocationPoint? Point => Geolocation ?? GeolocationValues;
}

public sealed record GeolocationPoint
{
    [Parameter("Latitude")] public string Lat { get; init; } = "";

    [Parameter("Longitude")] public string Lon { get; init; } = "";
}

public sealed record OrganizerField
{
    [Parameter("Organizer")] public OrganizerPerson? Organizer { get; init; }

    [Parameter("Organizer", Description = "The same under the name that older files have.")]
    public OrganizerPerson? OrganizerValues { get; init; }

    internal OrganizerPerson? Person => Organizer ?? OrganizerValues;
}

public sealed record OrganizerPerson
{
    [Parameter("Name")] public string Name { get; init; } = "";

    [Parameter("Email")] public string Email { get; init; } = "";
}

public enum BusyStatus
{
    [Option("Busy", Value = "BUSY")] Busy,
    [Option("Tentative", Value = "TENTATIVE")] Tentative,
}

public enum EventStatus
{
    [Option("Confirmed", Value = "CONFIRMED")] Confirmed,
    [Option("Cancelled", Value = "CANCELLED")] Cancelled,
    [Option("Tentative", Value = "TENTATIVE")] Tentative,
}

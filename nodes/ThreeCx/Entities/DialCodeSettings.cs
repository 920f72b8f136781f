// Written by "nodehost nodes import". Delete this line to make the file your own: it is never written over then.
using NodeHost.Sdk;

namespace NodeHost.Nodes.ThreeCx.Entities;

/// <summary>Dial code settings. (XAPI Pbx.DialCodeSettings)</summary>
[Naming(Naming.AsWritten)]
public sealed record DialCodeSettings
{
    public Optional<string> DialCodeBillingCode { get; init; }

    public Optional<string> DialCodeHideCallerID { get; init; }

    public Optional<string> DialCodeHotdesking { get; init; }

    public Optional<string> DialCodeHotelAccess { get; init; }

    public Optional<string> DialCodeIntercom { get; init; }

    public Optional<string> DialCodeLoggedInQueue { get; init; }

    public Optional<string> DialCodeLoggedOutQueue { get; init; }

    public Optional<string> DialCodeOutOffice { get; init; }

    public Optional<string> DialCodePark { get; init; }

    public Optional<string> DialCodePickup { get; init; }

    public Optional<string> DialCodeProfileStatus { get; init; }

    public Optional<string> DialCodeUnpark { get; init; }

    public Optional<string> DialCodeVMail { get; init; }
}

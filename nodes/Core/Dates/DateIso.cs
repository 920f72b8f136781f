using System.Globalization;
using System.Text;
using NodaTime;
using NodeHost.Sdk;

namespace NodeHost.Nodes.Core.Dates;

/// <summary>Dates and times between them by ISO 8601.</summary>
internal static class DateIso
{
    /// <summary>A date with milliseconds and offset; UTC itself is a Z.</summary>
    public static string Write(ZonedDateTime date)
    {
        string local = date.LocalDateTime.ToString("uuuu-MM-dd'T'HH:mm:ss.fff", CultureInfo.InvariantCulture);
        return local + (DateZones.IsUtc(date.Zone) ? "Z" : Offset(date.Offset));
    }

    /// <summary>A date in UTC, as JavaScript writes it.</summary>
    public static string WriteUtc(ZonedDateTime date) => date.ToInstant().ToString("uuuu-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>An offset such as +02:00.</summary>
    public static string Offset(Offset offset, string separator = ":")
    {
        int minutes = Math.Abs(offset.Seconds) / 60;
        return string.Create(CultureInfo.InvariantCulture, $"{(offset.Seconds < 0 ? '-' : '+')}{minutes / 60:00}{separator}{minutes % 60:00}");
    }

    /// <summary>A time between dates, such as P1DT12H.</summary>
    public static string Write(IReadOnlyList<(DateUnit Unit, double Count)> duration)
    {
        var text = new StringBuilder("P");
        Append(Sum(DateUnit.Years), 'Y');
        Append(Sum(DateUnit.Months) + (Sum(DateUnit.Quarters) * 3), 'M');
        Append(Sum(DateUnit.Weeks), 'W');
        Append(Sum(DateUnit.Days), 'D');
        int date = text.Length;
        Append(Sum(DateUnit.Hours), 'H');
        Append(Sum(DateUnit.Minutes), 'M');
        Append(Math.Round(Sum(DateUnit.Seconds) + (Sum(DateUnit.Milliseconds) / 1000), 3), 'S');
        if (text.Length > date)
            text.Insert(date, 'T');
        return text.Length == 1 ? "PT0S" : text.ToString();

        double Sum(DateUnit unit) => duration.Where(part => part.Unit == unit).Sum(static part => part.Count);

        void Append(double count, char letter)
        {
            if (count != 0)
                text.Append(JsNumber.Format(count)).Append(letter);
        }
    }
}

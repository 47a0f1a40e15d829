using KnowledgeGraph.Ontology.Dates;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Ontology.Tests.Dates;

public sealed class CivilDateTests
{
    [Fact]
    public void AgreesWithTheCalendarOfTheFramework()
    {
        DateOnly epoch = new(1970, 1, 1);
        for (int number = DateOnly.MinValue.DayNumber; number < DateOnly.MaxValue.DayNumber; number += 13)
        {
            DateOnly day = DateOnly.FromDayNumber(number);
            CivilDate civil = new(day.Year, day.Month, day.Day);
            civil.ToUnixDay().ShouldBe(number - epoch.DayNumber);
            CivilDate.FromUnixDay(number - epoch.DayNumber).ShouldBe(civil);
        }
    }

    [Theory]
    [InlineData(-999_999_999_999)]
    [InlineData(-400)]
    [InlineData(-5)]
    [InlineData(0)]
    [InlineData(999_999_999_999)]
    public void GoesThereAndBackInYearsTheFrameworkLacks(long year)
    {
        long newYear = new CivilDate(year, 1, 1).ToUnixDay();
        for (int day = 0; day < 366; day++)
        {
            CivilDate.FromUnixDay(newYear + day).ToUnixDay().ShouldBe(newYear + day);
        }

        CivilDate.FromUnixDay(newYear - 1).ShouldBe(new CivilDate(year - 1, 12, 31));
    }

    [Theory]
    [InlineData(1978, "1978-11-27")]
    [InlineData(33, "0033-11-27")]
    [InlineData(-333, "-0333-11-27")]
    public void PrintsAsIso8601(long year, string expected) =>
        new CivilDate(year, 11, 27).ToString().ShouldBe(expected);
}

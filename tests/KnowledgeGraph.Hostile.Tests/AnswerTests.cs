using System.Net;
using System.Text;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Hostile.Tests;

/// <summary>The judge of answers would see a wrong one.</summary>
public sealed class AnswerTests
{
    [Theory]
    [InlineData(200, """{"data":{"a":1}}""", "data", null)]
    [InlineData(200, """{"errors":[{"message":"No.","extensions":{"code":"TOO_DEEP"}}]}""", "TOO_DEEP", null)]
    [InlineData(200, """{"data":null,"errors":[{"message":"No.","extensions":{"code":"TOO_MANY_STEPS"}}]}""", "TOO_MANY_STEPS", null)]
    [InlineData(413, """{"errors":[{"message":"No.","extensions":{"code":"BODY_TOO_LARGE"}}]}""", "BODY_TOO_LARGE", null)]
    [InlineData(500, """{"errors":[{"message":"No.","extensions":{"code":"INTERNAL_ERROR"}}]}""", "INTERNAL_ERROR", "status 500 with INTERNAL_ERROR")]
    [InlineData(503, """{"errors":[{"message":"No.","extensions":{"code":"REQUEST_TOO_SLOW"}}]}""", "REQUEST_TOO_SLOW", "status 503 with REQUEST_TOO_SLOW")]
    [InlineData(400, """{"data":{}}""", "data", "status 400 with ")]
    [InlineData(200, """{"errors":[{"message":"No.","extensions":{"code":"OF_MY_OWN"}}]}""", "OF_MY_OWN", "the code OF_MY_OWN is not documented")]
    [InlineData(200, """{"errors":[{"message":"No."}]}""", "data", "an error without a message or a code")]
    [InlineData(200, """{"errors":[]}""", "data", "the errors are no list with entries")]
    [InlineData(200, """{"data":null}""", "data", "neither errors nor an object as data")]
    [InlineData(200, """{"data":{},"more":1}""", "data", "the response has a member more")]
    [InlineData(200, "[]", "data", "the response is Array")]
    public void An_answer_is_judged(int status, string body, string codes, string? fault) =>
        Answer.Of((HttpStatusCode)status, Encoding.UTF8.GetBytes(body)).ShouldBe(new Answer(codes, fault));

    [Fact]
    public void What_is_no_JSON_is_a_fault() => Answer.Of(HttpStatusCode.OK, "<html>"u8.ToArray()).Fault.ShouldStartWith("200 with a body that is not JSON: ");
}

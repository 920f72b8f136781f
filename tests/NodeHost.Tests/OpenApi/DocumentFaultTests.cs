using NodeHost.OpenApi.Reading;

namespace NodeHost.Tests.OpenApi;

public sealed class DocumentFaultTests
{
    private const string NotOpenApi = "It is no OpenAPI document. One begins with, for example, \"openapi: 3.0.3\" and has \"info\" and \"paths\".";

    private const string Head = "openapi: 3.0.3\ninfo: {title: x, version: \"1\"}\n";

    [TestCase("hello: 1", NotOpenApi)]
    [TestCase("", NotOpenApi)]
    [TestCase("[1, 2]", NotOpenApi)]
    [TestCase("hello", NotOpenApi)]
    [TestCase("openapi: 9.1.0\ninfo: {title: x, version: \"1\"}\npaths: {}", "It is OpenAPI 9.1.0, which is not known here. Convert it to OpenAPI 3 first.")]
    [TestCase("openapi: 3.0.0\ninfo:\n  title: x\n   version: 1\n", "4:11 It is not YAML: Mapping values are not allowed in this context.")]
    [TestCase("{\"openapi\": \"3.0.0\" \"info\": 1}", "1:21 It is not JSON: '\"' is invalid after a value. Expected either ',', '}', or ']'.")]
    [TestCase("{\"swagger\": \"2.0\", \"info\": {\"title\": \"a\", \"version\": \"1\"}, \"paths\": {}}",
        "It is OpenAPI 2.0 (Swagger). Convert it to OpenAPI 3 first, for example with swagger2openapi.")]
    [TestCase(Head + "paths: {}", "It has no operations, so there is nothing to import.")]
    [TestCase(Head + "paths: {/a: {get: {operationId: one, responses: {}}, put: {operationId: one, responses: {}}}}",
        "GET /a and PUT /a have the same operationId \"one\". Give one of them another: it becomes the action's name.")]
    [TestCase(Head + "paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/lost'}], responses: {}}}}",
        "GET /a: #/components/parameters/lost names a parameter that the document does not have. Add it, or correct the name.")]
    [TestCase(Head + "paths: {/a: {post: {requestBody: {$ref: '#/components/requestBodies/lost'}, responses: {}}}}",
        "POST /a: #/components/requestBodies/lost names a request body that the document does not have. Add it, or correct the name.")]
    [TestCase(Head + "paths: {/a: {get: {responses: {\"200\": {$ref: '#/components/responses/lost'}}}}}",
        "GET /a: #/components/responses/lost names a response that the document does not have. Add it, or correct the name.")]
    [TestCase(Head + "paths: {/a: {put: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Lost'}}}}, responses: {}}}}",
        "#/components/schemas/Lost names a schema that the document does not have. Add it, or correct the name.")]
    [TestCase(Head + "security: [{lost: []}]\npaths: {/a: {get: {responses: {}}}}",
        "The security scheme lost is required, but the document does not have it. Add it, or correct the name.")]
    public void Document_that_cannot_be_imported_says_why(string document, string expected)
    {
        using var session = new ImportSession();

        DocumentException refused = Assert.ThrowsAsync<DocumentException>(() => session.ImportAsync(document));

        Assert.Multiple(() =>
        {
            Assert.That(refused.Faults.Select(fault => fault.Line > 0 ? $"{fault.Line}:{fault.Column} {fault.Message}" : fault.Message), Is.EqualTo(new[] { expected }));
            Assert.That(session.Files, Is.Empty);
        });
    }

    [Test]
    public void All_faults_are_told_together()
    {
        using var session = new ImportSession();
        const string document = Head + "paths:\n  /a: {get: {operationId: one, responses: {\"200\": {$ref: '#/components/responses/lost'}}}}\n" +
            "  /b: {get: {operationId: one, responses: {}}, put: {parameters: [{$ref: '#/components/parameters/lost'}], responses: {}}}\n";

        DocumentException refused = Assert.ThrowsAsync<DocumentException>(() => session.ImportAsync(document));

        Assert.That(refused.Faults, Has.Count.EqualTo(3));
    }
}

Feature: Debugging

  Rule: OpenAPI Explorer runs the operation, signs for its user and writes sample code
    Statements: debugging.1, debugging.2, debugging.3

    @informative
    Scenario: [debugging.openapi-explorer] OpenAPI Explorer helps to try the operation
      * nothing outside shows it: it is a service of the vendor's console, not of an implementation

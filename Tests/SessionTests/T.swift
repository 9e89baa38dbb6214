import Testing

@Test func placeholderSession() {}

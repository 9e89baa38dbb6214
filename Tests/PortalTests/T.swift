import Testing

@Test func placeholderPortal() {}

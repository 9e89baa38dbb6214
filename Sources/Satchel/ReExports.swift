// One import gives an app everything that is public: the resources, the queries, the listings
// and their sentences,
// and of the session and the vault what stands in the signatures here.
@_exported public import FHIR
@_exported public import Portal
@_exported public import Search
@_exported public import Sentences
@_exported public import Session
@_exported public import Vault

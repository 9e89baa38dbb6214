#if Tools
await CommandLineCall.main()
#else
print("The harness is built with: swift build --traits Tools --product satchel")
#endif

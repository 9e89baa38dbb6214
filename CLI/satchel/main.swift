#if Tools
import ArgumentParser
print("hi")
#else
print("The harness is built with: swift build --traits Tools")
#endif

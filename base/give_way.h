// Threads that work give way to the threads that answer: whoever must be refused hears it at once only where the thread that says so is
// not the last of those that want the processor.
#pragma once

namespace base {

// The calling thread, from now on.
void give_way();

}  // namespace base

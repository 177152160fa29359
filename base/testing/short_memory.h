// Allocations that fail when a test says so: those of this thread's own code (operator new), and SQLite's, of all threads.
#pragma once

namespace base::test {

// While it stands, the n-th `new` of this thread throws std::bad_alloc, once.
class ShortMemory {
public:
    explicit ShortMemory(int nth);
    ~ShortMemory();
    ShortMemory(const ShortMemory&) = delete;
    bool has_failed() const;
};

// While it stands, SQLite's n-th allocation of memory fails, once.
class ShortSqliteMemory {
public:
    explicit ShortSqliteMemory(int nth);
    ~ShortSqliteMemory();
    ShortSqliteMemory(const ShortSqliteMemory&) = delete;
    bool has_failed() const;
};

}  // namespace base::test

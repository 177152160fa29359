#include "base/testing/short_memory.h"

#include <sqlite3.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

thread_local int until_new_fails = 0;  // 0: none of them
std::atomic<int> until_sqlite_fails{0};

bool is_due(int& left) { return left > 0 && --left == 0; }

bool is_due(std::atomic<int>& left) {
    int now = left;
    while (now > 0 && !left.compare_exchange_weak(now, now - 1)) {}
    return now == 1;
}

sqlite3_mem_methods own;

void* allocate(int size) { return is_due(until_sqlite_fails) ? nullptr : own.xMalloc(size); }
void* allocate_again(void* memory, int size) { return is_due(until_sqlite_fails) ? nullptr : own.xRealloc(memory, size); }

// SQLite takes other methods only before its first use.
[[maybe_unused]] const bool is_between = [] {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &own);
    auto ours = own;
    ours.xMalloc = allocate;
    ours.xRealloc = allocate_again;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}();

}  // namespace

void* operator new(std::size_t size) {
    if (is_due(until_new_fails)) throw std::bad_alloc();
    if (void* memory = std::malloc(size > 0 ? size : 1)) return memory;
    throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return std::malloc(size > 0 ? size : 1); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace base::test {

ShortMemory::ShortMemory(int nth) { until_new_fails = nth; }
ShortMemory::~ShortMemory() { until_new_fails = 0; }
bool ShortMemory::has_failed() const { return until_new_fails == 0; }

ShortSqliteMemory::ShortSqliteMemory(int nth) { until_sqlite_fails = nth; }
ShortSqliteMemory::~ShortSqliteMemory() { until_sqlite_fails = 0; }
bool ShortSqliteMemory::has_failed() const { return until_sqlite_fails == 0; }

}  // namespace base::test

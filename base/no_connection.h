// Stands in where a route has no transaction: touching the database there is our own mistake.
#pragma once

#include "base/connection.h"
#include "base/result.h"

namespace base {

class NoConnection final : public Connection {
public:
    bool is_postgres() const override { return false; }
    void begin_read() override { refuse(); }
    void begin_write() override { refuse(); }
    void commit() override { refuse(); }
    void rollback() override {}
    void savepoint() override { refuse(); }
    void release() override { refuse(); }
    void rollback_to_savepoint() override { refuse(); }
    Rows query(const Statement&, std::span<const Param>) override { refuse(); }
    Question ask(const Statement&, std::span<const Param>) override { refuse(); }
    Rows answer(Question) override { refuse(); }
    std::int64_t run(const Statement&, std::span<const Param>) override { refuse(); }
    void run_many(const Statement&, std::span<const std::vector<Param>>) override { refuse(); }
    void settle() override { refuse(); }
    void script(std::string_view) override { refuse(); }
    void prepare(const Statement&) override { refuse(); }

private:
    [[noreturn]] static void refuse() { throw Bug{"a route without a transaction touched the database"}; }
};

}  // namespace base

// The way of an admitted request: who asks, may they, the transaction, the handler, the answer. The I/O thread calls begin() and
// finish(); the work between them runs on a thread of the database or of the slow pool.
#pragma once

#include <memory>

#include "base/call.h"
#include "base/server.h"
#include "base/slow_pool.h"

namespace base {

class Pipeline {
public:
    Pipeline(const ServerSettings& settings, Database& database, Guard& guard);

    // True: call->response is the answer. False: call->work_ended will be called once, on another thread; then finish() is due.
    bool begin(const std::shared_ptr<Call>& call);
    // The same meaning: false where the work has begun again.
    bool finish(const std::shared_ptr<Call>& call);

private:
    bool is_welcome(Call& call) const;
    bool begins_again(const std::shared_ptr<Call>& call);
    bool hand_over(const std::shared_ptr<Call>& call);
    void run_here(Call& call) const;
    void run_in_transaction(Connection& connection, Call& call) const;
    void run_apart(Call& call) const;
    Work work_for(Connection& connection, Call& call) const;
    Result<Response> answer(Work& work, const Call& call) const;

    const ServerSettings& settings_;
    Database& database_;
    Guard& guard_;
    SlowPool slow_pool_;
};

}  // namespace base

-- What the scripts of wrk print in the end: requests a second, p50 and p99 in ms, and how many answers were no success. Each takes it by dofile().
function done(summary, latency)
   io.write(string.format('wrk %.0f %.2f %.2f %d\n', summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
                          summary.errors.status))
end

-- People who look, wait for a while and look again: each connection rests at random, so long in the mean as the first argument says (ms). An
-- answer is timed from the moment at which it was asked for.
function init(arguments)
   mean = tonumber(arguments[1])
   math.randomseed(os.time())
end

function delay() return math.floor(-math.log(1 - math.random()) * mean + 0.5) end

function done(summary, latency)
   io.write(string.format('wrk %.0f %.2f %.2f %d\n', summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
                          summary.errors.status))
end

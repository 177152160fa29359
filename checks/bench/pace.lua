-- People who look, wait for a while and look again: each connection rests at random, so long in the mean as the first argument says (ms). An
-- answer is timed from the moment at which it was asked for.
function init(arguments)
   mean = tonumber(arguments[1])
   math.randomseed(os.time())
end

function delay() return math.floor(-math.log(1 - math.random()) * mean + 0.5) end

dofile('checks/bench/summary.lua')

-- wrk's part of `./dev bench deadline`: homes and reports of other people each time, from connections that rest so long in the mean as the third
-- argument says (ms; 0: not at all).
local days = {"2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"}
local tokens, made = {}, 0
good, busy, strange = 0, 0, 0

local threads = {}
function setup(thread) threads[#threads + 1] = thread end

function init(arguments)
   for token in io.lines(arguments[1]) do tokens[#tokens + 1] = token end
   run, rest = arguments[2], tonumber(arguments[3])
   math.randomseed(os.time())
end

function delay() return rest > 0 and math.floor(-math.log(1 - math.random()) * rest + 0.5) or 0 end

function request()
   made = made + 1
   local person = math.random(#tokens)
   local headers = {Authorization = "Bearer " .. tokens[person]}
   if made % 2 == 0 then return wrk.format("GET", "/api/home", headers) end
   headers["Content-Type"] = "application/json"
   headers["Idempotency-Key"] = run .. "-" .. made
   return wrk.format("POST", "/api/activity-reports", headers,
                     string.format('{"day":"%s","text":"Pasien nomor %s-%d dilayani di ruang KIA","minutes":1}', days[made % #days + 1], run, made))
end

function response(status)
   if status < 300 then good = good + 1 elseif status == 503 then busy = busy + 1 else strange = strange + 1 end
end

function done(summary)
   local seconds = summary.duration / 1e6
   for _, thread in ipairs(threads) do
      io.write(string.format('wrk %.0f %.0f %d\n', thread:get("good") / seconds, thread:get("busy") / seconds, thread:get("strange")))
   end
end

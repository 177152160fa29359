-- wrk's part of `./dev bench reports`: each request is another person's report with a linked result, a quantity and an Idempotency-Key.
local days = {"2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"}
local tokens, made = {}, 0

function init(arguments)
   for token in io.lines(arguments[1]) do tokens[#tokens + 1] = token end
   run = arguments[2]
end

function request()
   made = made + 1
   local person = made % #tokens + 1
   local body = string.format('{"day":"%s","text":"Pasien nomor %s-%d dilayani di ruang KIA, imunisasi dasar dicatat dalam register","result":"%d","quantity":3,"minutes":1}',
                              days[made % #days + 1], run, made, 10000000 + person * 100 + 1)
   return wrk.format("POST", "/api/activity-reports", {["Content-Type"] = "application/json", Authorization = "Bearer " .. tokens[person],
                                                       ["Idempotency-Key"] = run .. "-" .. made}, body)
end

dofile('checks/bench/summary.lua')

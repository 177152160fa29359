-- wrk's part of `./dev bench survey`: each request is the form of another citizen, who sits behind a network of their own.
local elements = {"requirements", "procedure", "time", "cost", "product", "competence", "conduct", "complaint_handling", "facilities"}
local headers = {["Content-Type"] = "application/x-www-form-urlencoded"}

function init(arguments)
   math.randomseed(tonumber(arguments[2]))
end

function request()
   local fields = {}
   for i, name in ipairs(elements) do fields[i] = name .. "=" .. math.random(4) end
   headers["X-Forwarded-For"] = string.format("10.%d.%d.%d", math.random(0, 255), math.random(0, 255), math.random(1, 254))
   return wrk.format("POST", "/s/BENCH", headers, table.concat(fields, "&"))
end

dofile('checks/bench/summary.lua')

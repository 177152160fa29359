-- What the plan says to the engine, packed (base/packed.h): results, indicators, values with an expectation. Null: not written since.
alter table plan_plan add column brief text;

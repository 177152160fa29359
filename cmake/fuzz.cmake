# Each file NAME_attack.cpp of checks/fuzz is a libFuzzer target, fuzz_NAME. Objects of g++ and of clang's sanitizers do not mix, so this is
# a build of its own, with clang, of the readers alone.
add_compile_options(-fsanitize=address,undefined,fuzzer-no-link -fno-omit-frame-pointer -fno-sanitize-recover=all -O1)
add_link_options(-fsanitize=address,undefined)

capaian_library(base base)
get_target_property(readers base SOURCES)
list(FILTER readers EXCLUDE REGEX
     "/(apart|asset_routes|database|group_commit|idempotency|io_thread|jobs|metrics|migrations|openapi|own_routes|pipeline|postgres|server|slow_pool|sockets|sqlite|work|xlsx_write)\\.cpp$")
set_target_properties(base PROPERTIES SOURCES "${readers}")
target_link_libraries(base PUBLIC Threads::Threads Boost::json fmt::fmt PkgConfig::DEPS)
capaian_library(rating rating)
add_library(rules STATIC features/policy/rules_document.cpp features/policy/policy_codec.cpp features/policy/policy_words.cpp
                         features/policy/policy_phrases.cpp features/policy/name_words.cpp base/testing/workbook.cpp
                         base/test/sheets_in_test.cpp)
target_link_libraries(rules PUBLIC base rating)

file(GLOB attacks CONFIGURE_DEPENDS checks/fuzz/*_attack.cpp checks/fuzz/*_attack_codec.cpp)
foreach(source ${attacks})
  string(REGEX REPLACE ".*/(.*)_attack.*" "fuzz_\\1" name ${source})
  add_executable(${name} ${source} checks/fuzz/entry.cpp)
  target_link_libraries(${name} PRIVATE rules)
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
endforeach()

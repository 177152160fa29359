# One function for each shape of folder; nobody lists files.

# Every .cpp of a folder, with the statements (sql/*.sql) and sentences (*.rules) it embeds.
function(capaian_library name folder)
  file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/commands/*.cpp)
  file(GLOB statements CONFIGURE_DEPENDS ${folder}/sql/*.sql)
  file(GLOB sentences CONFIGURE_DEPENDS ${folder}/*.rules ${folder}/ready/*.json)
  if(statements OR sentences)
    set(out ${CMAKE_BINARY_DIR}/gen/${folder})
    file(MAKE_DIRECTORY ${out})
    add_custom_command(
      OUTPUT ${out}/${name}_embedded.h ${out}/${name}_embedded.cpp
      COMMAND embed texts ${name} ${out} ${statements} ${sentences}
      DEPENDS embed ${statements} ${sentences}
      WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    list(APPEND sources ${out}/${name}_embedded.cpp ${out}/${name}_embedded.h)
  endif()
  if(NOT sources)  # a folder of headers
    file(WRITE ${CMAKE_BINARY_DIR}/gen/${name}_empty.cpp "")
    set(sources ${CMAKE_BINARY_DIR}/gen/${name}_empty.cpp)
  endif()
  add_library(${name} STATIC ${sources})
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX OUTPUT_NAME capaian_${name})
endfunction()

# test/*.cpp of a folder as one doctest program, test_NAME.
function(capaian_tests name folder)
  file(GLOB sources CONFIGURE_DEPENDS ${folder}/test/*.cpp)
  if(NOT sources)
    return()
  endif()
  add_executable(test_${name} ${sources} ${CMAKE_SOURCE_DIR}/cmake/test_main.cpp)
  target_link_libraries(test_${name} PRIVATE ${ARGN} base_testing)
  target_compile_definitions(test_${name} PRIVATE CAPAIAN_SOURCE="${CMAKE_SOURCE_DIR}" CAPAIAN_BUILD="${CMAKE_BINARY_DIR}")
  add_test(NAME ${name} COMMAND test_${name} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
endfunction()

# The built web pages, brotli-compressed, as bytes inside the program. Without a build of them the program has none.
function(capaian_assets name folder)
  set(out ${CMAKE_BINARY_DIR}/gen/${name})
  file(MAKE_DIRECTORY ${out})
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${folder}/*)
  add_custom_command(
    OUTPUT ${out}/assets.S ${out}/assets_table.cpp
    COMMAND embed assets ${folder} ${out}
    DEPENDS embed ${files})
  add_library(${name} OBJECT ${out}/assets.S ${out}/assets_table.cpp)
endfunction()

#include "checks/fuzz/rows.h"

void fuzz::attack(std::string_view bytes) { read_rows(bytes); }

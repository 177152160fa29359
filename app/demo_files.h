// The files of the demo, and small questions that loading them asks.
#pragma once

#include <string>
#include <vector>

#include "base/work.h"
#include "features/organisation/agency.h"
#include "features/organisation/organisation.h"

namespace app {

class DemoFolder {
public:
    DemoFolder(std::string root, const std::string& agency) : root_(std::move(root)), agency_(root_ + "/" + agency) {}
    std::string path(const std::string& file) const { return agency_ + "/" + file; }
    bool has(const std::string& file) const;
    std::string text(const std::string& file) const;
    std::string shared(const std::string& file) const;

private:
    std::string root_, agency_;
};

std::vector<organisation::NewAgency> demo_agencies(const std::string& folder);  // instansi.csv
std::vector<organisation::Member> everybody_on(base::Work& work, base::Day day);
std::string unit_code(base::Work& work, organisation::UnitId unit);

}  // namespace app

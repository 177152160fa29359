// What the public may read of a service: its index with sample and margin, the trend, and what was improved.
#pragma once

#include <vector>

#include "base/form_page.h"
#include "base/http.h"
#include "features/service/service.h"

namespace survey {

// To the form of a complaint about the service.
base::Html complain_link(base::Work& inside, const service::Service& service, base::Words say);


std::vector<base::Route> service_page_routes();

}  // namespace survey

#include <doctest/doctest.h>

#include "base/html.h"
#include "base/http.h"
#include "base/sentences.h"

namespace {

base::Request multipart(std::string body, std::string type = "multipart/form-data; boundary=batas") {
    base::Request request{.headers = {{"content-type", type}}};
    request.body = std::move(body);
    return request;
}

}  // namespace

TEST_CASE("cookies are found by their whole name") {
    const base::Request request{.headers = {{"cookie", "sesi2=wrong; sesi=right;bahasa=en"}}};
    CHECK(request.cookie("sesi") == "right");
    CHECK(request.cookie("bahasa") == "en");
    CHECK(request.cookie("ses") == "");
}

TEST_CASE("a form is read only where the client says it is one") {
    base::Request request{.headers = {{"content-type", "application/x-www-form-urlencoded; charset=utf-8"}}};
    request.body = "nip=198703122010011004&nama=Siti+Aminah";
    CHECK(request.form().at("nama") == "Siti Aminah");
    request.headers = {{"content-type", "text/plain"}};
    CHECK(request.form().empty());
}

TEST_CASE("the parts of an upload keep their bytes") {
    const std::string bytes = std::string("PK\x03\x04\r\n--bata\r\n\0x", 16);
    const auto parts = base::parts_of(multipart(
        "--batas\r\nContent-Disposition: form-data; name=\"period\"\r\n\r\n2026-T1\r\n"
        "--batas\r\ncontent-disposition: form-data; name=\"file\"; filename=\"C:\\data\\rencana; kinerja %22a%22.xlsx\"\r\n"
        "Content-Type: application/octet-stream\r\n\r\n" + bytes + "\r\n--batas--\r\n"));
    REQUIRE(parts);
    REQUIRE(parts.value().size() == 2);
    CHECK(parts.value()[0].name == "period");
    CHECK(parts.value()[0].content == "2026-T1");
    CHECK(parts.value()[1].file_name == "rencana; kinerja \"a\".xlsx");
    CHECK(parts.value()[1].type == "application/octet-stream");
    CHECK(parts.value()[1].content == bytes);
}

TEST_CASE("an upload that ends early or names no boundary is malformed") {
    const std::string part = "--batas\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1";
    CHECK(base::rule_of(base::parts_of(multipart(part))) == "multipart_is_malformed");
    CHECK(base::rule_of(base::parts_of(multipart(part + "\r\n--batas"))) == "multipart_is_malformed");
    CHECK(base::rule_of(base::parts_of(multipart(part + "\r\n--batas--", "multipart/form-data"))) == "multipart_is_malformed");
    CHECK(base::rule_of(base::parts_of(multipart(part + "\r\n--batas--", "text/plain; boundary=batas"))) == "multipart_is_malformed");
    CHECK(base::rule_of(base::parts_of(multipart("--batas\r\n\r\n--batas--"))) == "multipart_is_malformed");
    CHECK(base::parts_of(multipart(part + "\r\n--batas--", "multipart/form-data; boundary=\"batas\"")));
}

TEST_CASE("a part's head is short, and a name made of escapes costs no more than its length") {
    const auto with_name = [](const std::string& name) {
        return base::parts_of(multipart("--batas\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\nx\r\n--batas--\r\n"));
    };
    std::string quotes;
    while (quotes.size() < 3'000) quotes += "%22";
    CHECK(with_name(quotes).value().front().file_name == std::string(1'000, '"'));
    CHECK(with_name("%2522%0D%0A\u202Egpj.exe").value().front().file_name == "%2522  gpj.exe");
    CHECK(base::rule_of(with_name(std::string(5'000, 'a'))) == "multipart_is_malformed");
}

TEST_CASE("a download names its file in every alphabet and injects nothing") {
    const auto response = base::download("x", "text/csv", "Hasil \"é\"\r\nSet-Cookie: a.csv");
    CHECK(response.headers[0].second ==
          "attachment; filename=\"Hasil _____Set-Cookie_ a.csv\"; filename*=UTF-8''Hasil%20%22%C3%A9%22%0D%0ASet-Cookie%3A%20a.csv");
}

TEST_CASE("a redirect stays on one line") {
    CHECK(base::redirect("/app/é\r\nX: y").headers[0].second == "/app/%C3%A9%0D%0AX:%20y");
    CHECK(base::redirect("/").status == 303);
}

TEST_CASE("a problem names every rule with its path and its sentence") {
    const auto response = base::problem({base::refuse("field_is_missing", "/items/0/target"), base::refuse("choice_is_unknown", "/kind", "\"a\"")},
                                        base::Language::english);
    CHECK(response.status == 422);
    CHECK(response.type == "application/problem+json");
    CHECK(response.body ==
          R"({"type":"about:blank","title":"Unprocessable Content","status":422,"detail":"This field is required.","rule":"field_is_missing",)"
          R"("errors":[{"path":"/items/0/target","rule":"field_is_missing","message":"This field is required."},)"
          R"({"path":"/kind","rule":"choice_is_unknown","message":"There is no such choice. Choices: \"a\"."}]})");
    CHECK(base::problem({base::forbid("a")}, base::Language::english).status == 403);
    CHECK(base::problem({base::missing("a")}, base::Language::english).status == 404);
    CHECK(base::problem({base::conflict("a")}, base::Language::english).status == 409);
}

TEST_CASE("an answer does not outgrow what was asked") {
    const base::Errors many(10'000, base::refuse("field_is_missing", "/lines/0/text"));
    CHECK(base::problem(many, base::Language::english).body.size() < 30'000);
}

TEST_CASE("a sentence is told in the reader's language, and a rule without one shows its name") {
    const auto error = base::refuse("choice_is_unknown", "", "ya, tidak");
    CHECK(base::sentence(error, base::Language::indonesian) == "Pilihan ini tidak ada. Pilihan yang ada: ya, tidak.");
    CHECK(base::sentence(base::refuse("nobody_wrote_this"), base::Language::english) == "nobody_wrote_this");
    CHECK_FALSE(base::has_sentence("nobody_wrote_this"));
}

TEST_CASE("text never becomes markup") {
    base::Html html;
    const std::string name = "<script>\"&'";
    html << "<p title=\"" << name << "\">" << std::string_view("a<b") << "</p>";
    CHECK(html.text() == "<p title=\"&lt;script&gt;&quot;&amp;&#39;\">a&lt;b</p>");
}

TEST_CASE("a page names its language and its title") {
    base::Page page{.title = "Masuk & mulai", .language = base::Language::indonesian, .body = {}, .stylesheet = "/halaman.css"};
    page.body << base::error_summary({base::refuse("field_is_missing", "nip")}, base::Language::indonesian);
    const auto text = base::to_html(page);
    CHECK(text.find("<html lang=\"id\">") != std::string::npos);
    CHECK(text.find("<title>Masuk &amp; mulai</title>") != std::string::npos);
    CHECK(text.find("<link rel=\"stylesheet\" href=\"/halaman.css\">") != std::string::npos);
    CHECK(text.find("<li><a href=\"#nip\">Isian ini wajib ada.</a></li>") != std::string::npos);
}

// Turns text and files of the source tree into C++ at build time.
//   embed texts NAME OUT FILE...   .sql files become named statements and migrations, .rules files sentences, .json files documents
//   embed assets FOLDER OUT        files become bytes, with a brotli copy where that is smaller
#include <brotli/encode.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const std::string& why) {
    std::cerr << "embed: " << why << "\n";
    std::exit(1);
}

std::string read_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) fail("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

void write_file(const fs::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

std::string quoted(const std::string& text) {
    return "R\"~(" + text + ")~\"";
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return "";
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

struct Named {
    std::string text, override_text;
    bool installation = false, settings = false;
};

bool is_write(const std::string& sql) {
    std::string word;
    for (char c : trimmed(sql)) {
        if (!std::isalpha(static_cast<unsigned char>(c))) break;
        word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return word == "insert" || word == "update" || word == "delete";
}

// "-- name: find_session (installation)" opens a statement; it ends at the next one. "(settings)" marks a write that makes what is
// remembered stale.
void read_statements(const fs::path& path, bool override_file, std::map<std::string, Named>& all) {
    std::istringstream lines(read_file(path));
    std::string line, name;
    while (std::getline(lines, line)) {
        if (line.rfind("-- name:", 0) == 0) {
            std::istringstream head(line.substr(8));
            std::string mark;
            head >> name >> mark;
            if (!override_file && all.count(name)) fail(path.string() + ": two statements are named " + name);
            if (override_file && !all.count(name)) fail(path.string() + ": nothing to override: " + name);
            if (override_file) continue;
            all[name].installation = mark == "(installation)";
            all[name].settings = mark == "(settings)";
        } else if (!name.empty() && line.rfind("--", 0) != 0) {
            (override_file ? all[name].override_text : all[name].text) += line + "\n";
        }
    }
}

struct Sentence {
    std::string rule, indonesian, english;
};

// A line with the rule's name, then "id: …" and "en: …" indented.
void read_sentences(const fs::path& path, std::vector<Sentence>& all) {
    std::istringstream lines(read_file(path));
    std::string line;
    while (std::getline(lines, line)) {
        const auto text = trimmed(line);
        if (text.empty() || text[0] == '#') continue;
        if (line[0] != ' ') all.push_back({text, "", ""});
        else if (all.empty()) fail(path.string() + ": a sentence before any rule");
        else if (text.rfind("id:", 0) == 0) all.back().indonesian = trimmed(text.substr(3));
        else if (text.rfind("en:", 0) == 0) all.back().english = trimmed(text.substr(3));
        else fail(path.string() + ": expected id: or en:, found " + text);
    }
    for (const auto& s : all)
        if (s.indonesian.empty() || s.english.empty()) fail(path.string() + ": " + s.rule + " lacks a language");
}

struct Texts {
    std::map<std::string, Named> statements;
    std::map<std::string, std::string> migrations;
    std::vector<Sentence> sentences;
    std::map<std::string, std::string> documents;
};

Texts read_texts(const std::vector<fs::path>& files) {
    Texts texts;
    std::vector<fs::path> overrides;
    for (const auto& file : files) {
        const auto base = file.filename().string();
        if (file.extension() == ".rules") read_sentences(file, texts.sentences);
        else if (file.extension() == ".json") texts.documents[file.stem().string()] = read_file(file);
        else if (std::isdigit(static_cast<unsigned char>(base[0]))) texts.migrations[base] = read_file(file);
        else if (base.find(".postgres.") != std::string::npos) overrides.push_back(file);
        else read_statements(file, false, texts.statements);
    }
    for (const auto& file : overrides) read_statements(file, true, texts.statements);
    return texts;
}

std::string header_of(const std::string& name, const Texts& texts) {
    std::ostringstream header;
    header << "// Generated from the .sql and .rules files of this folder.\n#pragma once\n\n#include <span>\n\n#include \"base/feature.h\"\n\n"
           << "namespace " << name << "::sql {\n";
    for (const auto& [key, statement] : texts.statements) header << "extern const base::Statement " << key << ";\n";
    header << "}\nnamespace " << name << "::embedded {\nextern const std::span<const base::Statement* const> statements;\n"
           << "extern const std::span<const base::Migration> migrations;\nextern const std::span<const base::Sentence> sentences;\n"
           << "extern const std::span<const base::Document> documents;\n}\n";
    return header.str();
}

std::string source_of(const std::string& name, const Texts& texts) {
    std::ostringstream source;
    source << "#include \"" << name << "_embedded.h\"\n\nnamespace " << name << "::sql {\n";
    for (const auto& [key, s] : texts.statements) {
        const auto text = trimmed(s.text), other = trimmed(s.override_text);
        source << "const base::Statement " << key << "{\"" << name << "." << key << "\",\n" << quoted(text) << ",\n"
               << quoted(other.empty() ? text : other) << ",\nbase::Statement::Reach::" << (s.installation ? "installation" : "agency")
               << ", " << (is_write(text) ? "true" : "false") << ", " << (s.settings ? "true" : "false") << "};\n";
    }
    source << "}\nnamespace " << name << "::embedded {\nnamespace {\nconst base::Statement* const all_statements[] = {nullptr";
    for (const auto& [key, statement] : texts.statements) source << ", &sql::" << key;
    source << "};\nconst base::Migration all_migrations[] = {{}";
    for (const auto& [file, text] : texts.migrations)
        source << ",\n{\"" << name << "\", " << std::stoi(file) << ", " << quoted(text) << "}";
    source << "};\nconst base::Sentence all_sentences[] = {{}";
    for (const auto& s : texts.sentences) source << ",\n{" << quoted(s.rule) << ", " << quoted(s.indonesian) << ", " << quoted(s.english) << "}";
    source << "};\nconst base::Document all_documents[] = {{}";
    for (const auto& [key, text] : texts.documents) source << ",\n{\"" << key << "\", " << quoted(text) << "}";
    // The first element of each array is a place-holder: an array may not be empty.
    source << "};\n}\nconst std::span<const base::Statement* const> statements = std::span(all_statements).subspan(1);\n"
           << "const std::span<const base::Migration> migrations = std::span(all_migrations).subspan(1);\n"
           << "const std::span<const base::Sentence> sentences = std::span(all_sentences).subspan(1);\n"
           << "const std::span<const base::Document> documents = std::span(all_documents).subspan(1);\n}\n";
    return source.str();
}

void embed_texts(const std::string& name, const fs::path& out, const std::vector<fs::path>& files) {
    const auto texts = read_texts(files);
    write_file(out / (name + "_embedded.h"), header_of(name, texts));
    write_file(out / (name + "_embedded.cpp"), source_of(name, texts));
}

std::string media_type(const fs::path& path) {
    static const std::map<std::string, std::string> types = {
        {".html", "text/html; charset=utf-8"}, {".js", "text/javascript"}, {".css", "text/css"}, {".svg", "image/svg+xml"},
        {".woff2", "font/woff2"}, {".json", "application/json"}, {".png", "image/png"}, {".webmanifest", "application/manifest+json"}};
    const auto found = types.find(path.extension().string());
    return found == types.end() ? "application/octet-stream" : found->second;
}

std::string brotli(const std::string& text) {
    std::size_t size = BrotliEncoderMaxCompressedSize(text.size());
    std::string packed(size, '\0');
    if (!BrotliEncoderCompress(11, 22, BROTLI_MODE_GENERIC, text.size(), reinterpret_cast<const std::uint8_t*>(text.data()), &size,
                               reinterpret_cast<std::uint8_t*>(packed.data())))
        fail("brotli refused");
    packed.resize(size);
    return packed;
}

std::uint64_t fingerprint(const std::string& text) {  // FNV-1a: names a version, guards nothing
    std::uint64_t hash = 1469598103934665603ull;
    for (unsigned char c : text) hash = (hash ^ c) * 1099511628211ull;
    return hash;
}

void embed_assets(const fs::path& folder, const fs::path& out) {
    std::vector<fs::path> files;
    if (fs::exists(folder))
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::ostringstream bytes, table;
    bytes << ".section .rodata\n";
    table << "#include \"base/assets.h\"\n\n";
    std::ostringstream rows;
    int n = 0;
    for (const auto& file : files) {
        const auto text = read_file(file);
        const auto packed = out / ("asset" + std::to_string(n) + ".br");
        const auto small = brotli(text);
        write_file(packed, small);
        const bool worth = small.size() < text.size();
        for (const auto& [label, path] : {std::pair{std::string("plain"), fs::absolute(file)}, {std::string("packed"), packed}}) {
            const auto symbol = "capaian_asset_" + label + std::to_string(n);
            bytes << ".balign 16\n.global " << symbol << "\n" << symbol << ":\n.incbin \"" << path.string() << "\"\n";
            table << "extern \"C\" const char " << symbol << "[];\n";
        }
        char etag[32];
        std::snprintf(etag, sizeof etag, "\\\"%016llx\\\"", static_cast<unsigned long long>(fingerprint(text)));
        rows << "    {\"/" << fs::relative(file, folder).generic_string() << "\", \"" << media_type(file) << "\", \"" << etag
             << "\", {capaian_asset_plain" << n << ", " << text.size() << "}, {capaian_asset_packed" << n << ", "
             << (worth ? small.size() : 0) << "}},\n";
        ++n;
    }
    bytes << ".section .note.GNU-stack,\"\",%progbits\n";
    table << "\nnamespace {\nconst base::Asset table[] = {\n    {},\n" << rows.str()
          << "};\n}\n\nstd::span<const base::Asset> base::embedded_assets() { return std::span(table).subspan(1); }\n";
    write_file(out / "assets.S", bytes.str());
    write_file(out / "assets_table.cpp", table.str());
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> args(argv + 1, argv + argc);
    if (args.size() >= 3 && args[0] == "texts") embed_texts(args[1], args[2], {args.begin() + 3, args.end()});
    else if (args.size() == 3 && args[0] == "assets") embed_assets(args[1], args[2]);
    else fail("usage: embed texts NAME OUT FILE... | embed assets FOLDER OUT");
}

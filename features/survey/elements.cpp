#include "features/survey/elements.h"

namespace survey {
namespace {

constexpr std::array<Question, asked_elements> indonesian{{
    {Element::requirements, "U1", "Persyaratan", "Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?",
     {"Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"}},
    {Element::procedure, "U2", "Sistem, mekanisme, dan prosedur", "Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?",
     {"Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"}},
    {Element::time, "U3", "Waktu penyelesaian", "Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?",
     {"Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat"}},
    {Element::cost, "U4", "Biaya/tarif", "Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?",
     {"Sangat mahal", "Cukup mahal", "Murah", "Gratis"}},
    {Element::product, "U5", "Produk spesifikasi jenis pelayanan",
     "Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar pelayanan dengan hasil yang diberikan?",
     {"Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"}},
    {Element::competence, "U6", "Kompetensi pelaksana", "Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?",
     {"Tidak kompeten", "Kurang kompeten", "Kompeten", "Sangat kompeten"}},
    {Element::conduct, "U7", "Perilaku pelaksana",
     "Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?",
     {"Tidak sopan dan ramah", "Kurang sopan dan ramah", "Sopan dan ramah", "Sangat sopan dan ramah"}},
    {Element::complaint_handling, "U8", "Penanganan pengaduan, saran, dan masukan",
     "Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?",
     {"Tidak ada", "Ada tetapi tidak berfungsi", "Berfungsi kurang maksimal", "Dikelola dengan baik"}},
    {Element::facilities, "U9", "Sarana dan prasarana", "Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?",
     {"Buruk", "Cukup", "Baik", "Sangat baik"}},
}};

constexpr std::array<Question, asked_elements> english{{
    {Element::requirements, "U1", "Requirements", "Do the requirements fit the service?",
     {"They do not", "Hardly", "They do", "Very well"}},
    {Element::procedure, "U2", "System, mechanism and procedure", "How easy is the procedure of this unit?",
     {"Not easy", "Less than easy", "Easy", "Very easy"}},
    {Element::time, "U3", "Time", "How quickly were you served?", {"Not quickly", "Less than quickly", "Quickly", "Very quickly"}},
    {Element::cost, "U4", "Cost or tariff", "How fair is the cost of the service?",
     {"Very expensive", "Rather expensive", "Cheap", "Free of charge"}},
    {Element::product, "U5", "What the service gives", "Does what you were given fit what the service standard promises?",
     {"It does not", "Hardly", "It does", "Very well"}},
    {Element::competence, "U6", "Competence of the officers", "How competent are the officers?",
     {"Not competent", "Less than competent", "Competent", "Very competent"}},
    {Element::conduct, "U7", "Conduct of the officers", "How polite and friendly are the officers?",
     {"Not polite and friendly", "Less than polite and friendly", "Polite and friendly", "Very polite and friendly"}},
    {Element::complaint_handling, "U8", "Handling of complaints and suggestions", "How are complaints of users handled?",
     {"There is no handling", "There is, but it does not work", "It works, not to the full", "They are handled well"}},
    {Element::facilities, "U9", "Facilities", "How good are the facilities?", {"Bad", "Fair", "Good", "Very good"}},
}};

}  // namespace

const std::array<Question, asked_elements>& questions(base::Language language) {
    return language == base::Language::indonesian ? indonesian : english;
}

std::string_view element_name(Element element, base::Language language) {
    if (element == Element::pledge) return language == base::Language::indonesian ? "Maklumat pelayanan" : "Service pledge";
    return questions(language)[place(element)].name;
}

}  // namespace survey

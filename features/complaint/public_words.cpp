#include "features/complaint/public_words.h"

namespace complaint {

std::string_view words_for(Category category, base::Words say) {
    switch (category) {
        case Category::officer: return say("Petugas", "An official");
        case Category::waiting: return say("Waktu", "Waiting");
        case Category::cost: return say("Biaya atau pungli", "Costs or bribes");
        case Category::facility: return say("Sarana", "Facilities");
        case Category::other: return say("Lain", "Something else");
    }
    return "";
}

std::string_view words_for(Kind kind, base::Words say) {
    switch (kind) {
        case Kind::information: return say("Permintaan Informasi", "Request for information");
        case Kind::ordinary: return say("Pengaduan Tidak Berkadar Pengawasan", "Complaint");
        case Kind::supervisory: return say("Pengaduan Berkadar Pengawasan", "About misconduct");
        case Kind::aspiration: return say("Aspirasi", "Wish");
    }
    return "";
}

std::string_view words_for(State state, base::Words say) {
    switch (state) {
        case State::received: return say("Diterima", "Received");
        case State::returned: return say("Menunggu keterangan Anda", "Waiting for you");
        case State::forwarded: return say("Diteruskan", "Passed on");
        case State::in_progress: return say("Ditangani", "Being handled");
        case State::answered: return say("Dijawab", "Answered");
        case State::closed: return say("Selesai", "Closed");
        case State::archived: return say("Diarsipkan", "Archived");
    }
    return "";
}

std::string_view words_for(MessageKind kind, base::Words say) {
    switch (kind) {
        case MessageKind::question: return say("Pertanyaan petugas", "Question to you");
        case MessageKind::first_answer: return say("Jawaban pertama", "First answer");
        case MessageKind::answer: return say("Jawaban", "Answer");
        case MessageKind::last_answer: return say("Jawaban akhir", "Last answer");
        case MessageKind::archived: return say("Alasan diarsipkan", "Why it was archived");
        case MessageKind::reply: return say("Balasan Anda", "Your reply");
        case MessageKind::note:
        case MessageKind::sent_back:
        case MessageKind::handed_over:
        case MessageKind::reminder:
        case MessageKind::escalation:
        case MessageKind::context: return "";  // among officers
    }
    return "";
}

}  // namespace complaint

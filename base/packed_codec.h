// Packs and unpacks described structs. As base/codec.h, only for a feature's X_codec.cpp:  CAPAIAN_PACKED(rating::Evidence)
#pragma once

#include "base/codec.h"
#include "base/packed.h"
#include "base/packed_parts.h"

namespace base::packing {

template <class T>
void append(std::string& out, const T& value) {
    if constexpr (codec::is_optional<T>::value) {
        if (value) append(out, *value);
        else out += '~';
    } else if constexpr (codec::is_list<T>::value) {
        append_number(out, static_cast<std::int64_t>(value.size()));
        for (const auto& item : value) append(out, item);
    } else if constexpr (std::is_same_v<T, std::string>) {
        append_text(out, value);
    } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
        append_number(out, static_cast<std::int64_t>(value));
    } else if constexpr (codec::is_id<T>) {
        append_number(out, value.value);
    } else if constexpr (std::is_same_v<T, Amount>) {
        append_number(out, value.ten_thousandths);
    } else {
        boost::mp11::mp_for_each<codec::members_of<T>>([&](auto member) { append(out, value.*member.pointer); });
    }
}

template <class E>
E enumerator(Unpacking& from) {
    const auto number = from.number();
    std::optional<E> known;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) {
        if (static_cast<std::int64_t>(d.value) == number) known = d.value;
    });
    if (!known) from.fail();
    return known.value_or(E{});
}

template <class T>
void read(Unpacking& from, T& into) {
    if constexpr (codec::is_optional<T>::value) {
        if (from.takes_none()) into.reset();
        else read(from, into.emplace());
    } else if constexpr (codec::is_list<T>::value) {
        for (auto left = from.number(); left > 0 && !from.failed(); --left) read(from, into.emplace_back());
    } else if constexpr (std::is_same_v<T, std::string>) {
        into = from.text();
    } else if constexpr (std::is_enum_v<T>) {
        into = enumerator<T>(from);
    } else if constexpr (std::is_integral_v<T>) {
        into = static_cast<T>(from.number());
    } else if constexpr (codec::is_id<T>) {
        into.value = from.number();
    } else if constexpr (std::is_same_v<T, Amount>) {
        into.ten_thousandths = from.number();
    } else {
        boost::mp11::mp_for_each<codec::members_of<T>>([&](auto member) { read(from, into.*member.pointer); });
    }
}

}  // namespace base::packing

#define CAPAIAN_PACKED(T)                                                                                                   \
    template <> void base::append_packed<T>(std::string & out, const T& value) { base::packing::append(out, value); }      \
    template <> std::optional<T> base::read_packed<T>(std::string_view text) {                                             \
        base::packing::Unpacking from(text);                                                                               \
        T value{};                                                                                                         \
        base::packing::read(from, value);                                                                                  \
        if (!from.is_whole()) return std::nullopt;                                                                         \
        return value;                                                                                                      \
    }

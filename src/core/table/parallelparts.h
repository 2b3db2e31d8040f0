// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace rollcall {

//! Into how many parts work is cut that is not worth a thread below `least`. Memory, not the
//! processor, is what scans wait for: more than a few threads win nothing.
inline std::size_t partCount(std::size_t count, std::size_t least)
{
    constexpr std::size_t most = 4;
    const std::size_t cores = std::max(std::thread::hardware_concurrency(), 1u);
    return std::clamp<std::size_t>(count / std::max<std::size_t>(least, 1), 1,
                                   std::min(cores, most));
}

//! Calls `work(begin, end)` for parts of 0 … count that together are all of it, each on a thread of
//! its own, and gives back what they return, in order.
template <typename Work>
auto inParts(std::size_t count, std::size_t least, Work work)
{
    const std::size_t parts = partCount(count, least);
    std::vector<decltype(work(count, count))> results(parts);
    const auto run = [&](std::size_t part) {
        results[part] = work(count * part / parts, count * (part + 1) / parts);
    };
    std::vector<std::thread> threads;
    for (std::size_t part = 1; part < parts; ++part)
        threads.emplace_back(run, part);
    run(0);
    for (std::thread &thread : threads)
        thread.join();
    return results;
}

} // namespace rollcall

// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <utility>
#include <vector>

namespace rollcall::bench {

//! Hands a figure to table.py: one line of name, users and value.
inline void report(const QByteArray &name, std::uint32_t users, double value)
{
    std::printf("%s\t%u\t%.4f\n", name.constData(), users, value);
    std::fflush(stdout);
}

class Stopwatch
{
public:
    double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(Clock::now() - m_start).count();
    }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_start = Clock::now();
};

//! `part` of 0.5: the median.
inline double quantile(std::vector<double> values, double part = 0.5)
{
    std::ranges::sort(values);
    const double place = part * static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(std::lround(place))];
}

//! Median of what `measure` gives back.
template <typename Measure>
double median(int rounds, Measure measure)
{
    std::vector<double> values;
    for (int i = 0; i < rounds; ++i)
        values.push_back(measure());
    return quantile(std::move(values));
}

} // namespace rollcall::bench

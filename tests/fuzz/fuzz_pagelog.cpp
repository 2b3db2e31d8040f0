// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A log of pages in the hands of somebody who has no key. The first byte says what the others are:
// a whole file; mutilations of a good log; or a record as it would be once opened. Whatever they
// are, what is read is the beginning of what was written, and nothing else.

#include "unit/pagelog/logparts.h"

#include <cstdlib>

using namespace rollcall;
using namespace rollcall::test;

namespace {

constexpr int pageCount = 4;

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkLog(const QByteArray &bytes, const RecordSeal &seal)
{
    const MemorySource source(bytes);
    const Result<ScannedLog> log = scanLog(source, seal);
    if (!log.ok())
        return;
    check(log.value().end <= bytes.size());
    check(isBeginningOf(source, log.value(), seal));
}

void checkRecord(const QByteArray &record)
{
    if (const auto head = headFrom(record))
        check(headFrom(toRecord(*head)) == head);
    const auto page = pageFrom(record);
    if (!page)
        return;
    check(page->packed.bytes.size() <= std::size_t(record.size()));
    if (page->packed.size <= 1U << 20) {
        const auto body = unpack(page->packed);
        check(!body || body->size() == page->packed.size);
    }
}

//! Three bytes each: what to do, and where.
QByteArray mutilated(QByteArrayList frames, const QByteArrayList &others, QByteArrayView orders)
{
    for (qsizetype i = 0; i + 2 < orders.size() && !frames.isEmpty(); i += 3) {
        const auto first = quint8(orders[i + 1]);
        const auto second = quint8(orders[i + 2]);
        const qsizetype frame = first % frames.size();
        switch (quint8(orders[i]) % 7) {
        case 0:
            frames.swapItemsAt(frame, second % frames.size());
            break;
        case 1:
            frames.insert(second % frames.size(), frames[frame]);
            break;
        case 2:
            frames.removeAt(frame);
            break;
        case 3: // of another log under the same key
            frames[frame] = others[second % others.size()];
            break;
        case 4:
            frames[frame].truncate(second);
            break;
        case 5:
            frames[frame].fill('\0');
            break;
        default:
            if (!frames[frame].isEmpty())
                frames[frame][second % frames[frame].size()] ^= char(1 << (first & 7));
        }
    }
    return frames.join();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Result<RecordSeal> made = RecordSeal::make(fixedKey());
    static const RecordSeal &seal = made.value();
    static const QByteArrayList frames = logFrames(seal, pageCount);
    static const QByteArrayList others = logFrames(seal, pageCount);
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (data[0] % 3) {
    case 0:
        checkLog(rest, seal);
        break;
    case 1:
        checkLog(mutilated(frames, others, rest), seal);
        break;
    default:
        checkRecord(rest);
    }
    return 0;
}

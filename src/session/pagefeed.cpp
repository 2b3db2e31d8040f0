// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pagefeed.h"

namespace rollcall {

namespace {

//! Whether a directory says that it does not know the place: not each has its own words for a
//! cursor that expired. Should the refusal have another reason, the request for the first page
//! meets it again.
bool isOfPlace(ErrorKind kind)
{
    return kind == ErrorKind::PlaceLost || kind == ErrorKind::ProviderRefused
        || kind == ErrorKind::NotFound;
}

} // namespace

PageFeed::PageFeed(PageQueue *queue, KeptReplay *replay, QObject *parent)
    : QObject(parent), m_queue(queue), m_replay(replay),
      m_isFromStart(replay && !replay->hasBegun())
{
    queue->setParent(this);
    connect(queue, &PageQueue::pageReady, this, &PageFeed::pageReady);
    connect(queue, &PageQueue::waiting, this, &PageFeed::waiting);
    connect(queue, &PageQueue::goesOn, this, &PageFeed::goesOn);
    connect(queue, &PageQueue::failed, this, &PageFeed::failed);
    if (!replay || replay->isDone())
        return;
    queue->handOverLater();
    connect(queue, &PageQueue::firstAnswered, this, &PageFeed::takeAnswer);
    connect(replay, &KeptReplay::pageReady, this, &PageFeed::pageReady);
    connect(replay, &KeptReplay::failed, this, &PageFeed::failed);
    connect(replay, &KeptReplay::done, queue, &PageQueue::handOver);
}

void PageFeed::takeAnswer(const std::optional<Error> &refusal)
{
    if (refusal && m_isFromStart && isOfPlace(refusal->kind)) {
        Q_EMIT placeGone();
        return;
    }
    if (m_replay)
        m_replay->start();
}

} // namespace rollcall

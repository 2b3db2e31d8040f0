// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/keptreplay.h"
#include "session/pagequeue.h"

namespace rollcall {

//! The pages of a listing in their order: those that were kept, where there are any, then those
//! that are fetched. Nothing is handed out before the directory has answered for the place where
//! fetching goes on, so that pages behind which nothing can follow are never shown. Owned by
//! Listing, like the replay, which its owner stops; deleting it drops what is under way.
class PageFeed final : public QObject
{
    Q_OBJECT

public:
    //! `replay`: null where there is nothing to go on from.
    PageFeed(PageQueue *queue, KeptReplay *replay, QObject *parent);

    void start(const HttpRequest &first) { m_queue->start(first); }
    void hold() { m_queue->hold(); }
    void release() { m_queue->release(); }
    HttpRequest nextInOrder() const { return m_queue->nextInOrder(); }

Q_SIGNALS:
    void pageReady(const rollcall::FetchedPage &page);
    void waiting(const rollcall::Wait &wait);
    void goesOn();
    void failed(const rollcall::Error &error); //!< terminal, like the last page
    void placeGone(); //!< terminal: the directory does not take the place; no page was handed out

private:
    void takeAnswer(const std::optional<Error> &refusal);

    PageQueue *const m_queue; //!< a child
    const QPointer<KeptReplay> m_replay;
    const bool m_isFromStart; //!< no kept page was handed out before
};

} // namespace rollcall

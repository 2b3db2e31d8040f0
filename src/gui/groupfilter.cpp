// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/groupfilter.h"

#include "core/displaytext.h"
#include "core/providertext.h"
#include "gui/dialogs/grouppicker.h"
#include "gui/widgets/messagebanner.h"
#include "session/errortext.h"
#include "session/rowordering.h"
#include "session/tenantsession.h"

#include <QLocale>

namespace rollcall {

GroupFilter::GroupFilter(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_parts.banner.keepOpen();
    connect(&m_parts.banner, &MessageBanner::primaryTriggered, this, &GroupFilter::showEverybody);
    connect(&m_parts.banner, &MessageBanner::secondaryTriggered, this, &GroupFilter::askAgain);
}

bool GroupFilter::canChoose() const
{
    return m_parts.source && m_parts.session.authenticator();
}

void GroupFilter::choose(QWidget *window)
{
    if (!canChoose())
        return;
    auto *const picker =
        new GroupPicker(*m_parts.source, m_parts.services, m_parts.session.profile(),
                        m_parts.session.authenticator(), window);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &QDialog::accepted, this, [this, picker] {
        if (const auto group = picker->group())
            showMembers(*group, picker->way());
    });
    picker->open();
}

void GroupFilter::showMembers(const Group &group)
{
    if (m_parts.source)
        showMembers(group, m_parts.source->members().constFirst());
}

void GroupFilter::showMembers(const Group &group, const MemberList &way)
{
    if (!canChoose())
        return;
    delete m_members;
    m_members = new GroupMembers(*m_parts.source, m_parts.services, m_parts.session.profile(),
                                 m_parts.session.authenticator(), group, way, this);
    connect(m_members, &GroupMembers::changed, this, &GroupFilter::take);
    take();
}

void GroupFilter::askAgain()
{
    if (!m_members)
        return;
    const Group group = m_members->group();
    const MemberList way = m_members->way();
    showMembers(group, way);
}

void GroupFilter::showEverybody()
{
    delete std::exchange(m_members, nullptr);
    m_rows.reset();
    m_parts.ordering.setOnly(nullptr);
    update();
    Q_EMIT changed();
}

//! Rows stay until others are known, but not those of another group below this one's name.
void GroupFilter::take()
{
    const bool isNothingKnown = m_members->isAsking() && m_members->ids()->size() == 0;
    const bool staysAsItIs = !m_rows || m_rows->id == m_members->group().id;
    if (!isNothingKnown || !staysAsItIs) {
        m_rows = m_members->ofRows(0);
        m_parts.ordering.setOnly(m_members->ids());
    }
    update();
    Q_EMIT changed();
}

QString GroupFilter::groupName() const
{
    return m_members ? displayText(m_members->group().name) : QString();
}

bool GroupFilter::isAsking() const
{
    return m_members && m_members->isAsking();
}

QString GroupFilter::problem() const
{
    const auto error = m_members ? m_members->problem() : std::nullopt;
    return error ? ErrorText::ofRefusal(*error, m_members->way().list.needs) : QString();
}

std::optional<GroupOfRows> GroupFilter::ofRows() const
{
    std::optional<GroupOfRows> rows = m_rows;
    if (rows)
        rows->absent = std::max<qint64>(0, rows->members - qint64(m_parts.ordering.view().found));
    return rows;
}

QString GroupFilter::text() const
{
    if (m_members->isAsking()) {
        const auto wait = m_members->wait();
        const QString asking = tr("Reading the members of “%1”: %2 so far.", "group, number")
                                   .arg(groupName(), QLocale().toString(m_members->rowsRead()));
        return wait ? asking + u' ' + ErrorText::ofWait(*wait) : asking;
    }
    const GroupOfRows group = *ofRows();
    if (group.isWhole && group.members == 0 && group.nestedGroups == 0)
        return tr("“%1”: %2", "group, a sentence")
            .arg(groupName(), translatedProviderText(m_members->way().list.nothing));
    const QString told = ErrorText::ofGroup(group);
    return problem().isEmpty() ? told : told + u' ' + problem();
}

void GroupFilter::update()
{
    if (!m_members)
        return m_parts.banner.clear();
    const auto group = ofRows();
    // Until the rows are worked out, those of the former members are counted.
    if (!m_members->isAsking() && m_parts.ordering.isBusy() && m_parts.banner.isVisible())
        return;
    const Tone tone = m_members->isAsking()            ? Tone::Info
        : !group->isWhole                              ? Tone::Danger
        : group->absent > 0 || group->nestedGroups > 0 ? Tone::Warning
                                                       : Tone::Info;
    m_parts.banner.showMessage(tone, text(), tr("Show Everybody", "button"),
                               m_members->isAsking() ? QString() : tr("Ask Again", "button"));
}

} // namespace rollcall

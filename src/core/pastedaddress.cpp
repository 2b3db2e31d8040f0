// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pastedaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int noPort = -1;

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format; // zero width, byte order mark, writing direction
}

//! Reads one address, step by step; each step either takes its part away from the text or names the
//! problem.
class AddressReader
{
public:
    explicit AddressReader(const AddressRules &rules) : m_rules(rules) { }

    Result<AddressReading> read(const QString &pasted);

private:
    using Sentence = const char *; //!< null: no problem

    Sentence takeText(const QString &pasted);
    Sentence takeScheme();
    void takeTail();
    QString keepPath(const QString &tail);
    Sentence takePort();
    Sentence normalizeHost();
    Sentence checkHost() const;
    Sentence checkIpAddress() const;
    Sentence checkScheme() const;
    void completeHost();
    void changed(Sentence sentence) { m_changes.append(QString::fromLatin1(sentence)); }

    const AddressRules &m_rules;
    QString m_path; //!< kept
    QString m_rest;
    QString m_scheme = u"https"_s;
    QString m_host; //!< an IPv6 address without its brackets
    int m_port = noPort;
    bool m_isIpv6 = false;
    bool m_hadCapitals = false;
    QStringList m_changes;
};

Result<AddressReading> AddressReader::read(const QString &pasted)
{
    Sentence problem = takeText(pasted);
    if (!problem)
        problem = takeScheme();
    if (!problem) {
        takeTail();
        problem = takePort();
    }
    if (!problem)
        problem = normalizeHost();
    if (!problem)
        completeHost();
    if (!problem)
        problem = m_isIpv6 ? nullptr : checkHost();
    if (!problem && m_rules.readHost)
        problem = m_rules.readHost(m_host, m_changes);
    if (!problem)
        problem = checkScheme();
    AddressReading reading{{}, m_changes};
    reading.url.setScheme(m_scheme);
    reading.url.setHost(m_host, QUrl::StrictMode);
    reading.url.setPort(m_port);
    reading.url.setPath(m_path);
    if (!problem && (!reading.url.isValid() || reading.url.host().isEmpty()))
        problem = QT_TRANSLATE_NOOP("Provider", "This is not a valid host name.");
    if (problem)
        return Error{
            .kind = ErrorKind::InvalidInput, .detail = "address not usable", .subject = problem};
    return reading;
}

AddressReader::Sentence AddressReader::takeText(const QString &pasted)
{
    m_rest = pasted.trimmed();
    if (m_rest != pasted)
        changed(QT_TRANSLATE_NOOP("Provider", "White space around the address was left out."));
    if (m_rest.removeIf(isInvisible).size() != pasted.trimmed().size())
        changed(QT_TRANSLATE_NOOP("Provider", "Invisible characters were left out."));
    static const QRegularExpression quoted(
        u"^(?:\"(.*)\"|'(.*)'|<(.*)>|\u201c(.*)\u201d|\u00ab(.*)\u00bb)$"_s);
    if (const auto match = quoted.match(m_rest); match.hasMatch()) {
        m_rest = match.captured(match.lastCapturedIndex()).trimmed();
        changed(
            QT_TRANSLATE_NOOP("Provider", "The quotation marks around the address were left out."));
    }
    if (m_rest.isEmpty())
        return m_rules.whenEmpty;
    if (m_rest.contains(u'{') || m_rest.contains(u'}')
        || (!m_rules.placeholder.isEmpty()
            && m_rest.contains(m_rules.placeholder, Qt::CaseInsensitive)))
        return QT_TRANSLATE_NOOP(
            "Provider",
            "This is a placeholder from documentation. Enter the address of your own "
            "organization in its place.");
    return nullptr;
}

AddressReader::Sentence AddressReader::takeScheme()
{
    static const QRegularExpression scheme(u"^(?:(https?):([/\\\\]*)|([a-z][a-z0-9+.-]*)://)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression slashes(u"^[/\\\\]+"_s);
    const auto match = scheme.match(m_rest);
    if (!match.hasMatch()) {
        m_rest.remove(slashes);
        changed(QT_TRANSLATE_NOOP(
            "Provider", "https:// was put in front, because the API answers on https only."));
        return nullptr;
    }
    if (!match.captured(3).isEmpty())
        return QT_TRANSLATE_NOOP(
            "Provider",
            "The API answers on https only. Enter an address that begins with https://.");
    m_scheme = match.captured(1).toLower();
    m_hadCapitals = m_scheme != match.captured(1);
    if (match.captured(2) != "//"_L1)
        changed(QT_TRANSLATE_NOOP("Provider", "The slashes after the scheme were put right."));
    m_rest.remove(0, match.capturedEnd());
    if (scheme.match(m_rest).hasMatch())
        return QT_TRANSLATE_NOOP(
            "Provider", "The address begins with a scheme twice. Remove one https:// from it.");
    return nullptr;
}

void AddressReader::takeTail()
{
    static const QRegularExpression tailStart(u"[/\\\\?#]"_s);
    const qsizetype end = m_rest.indexOf(tailStart);
    if (end < 0)
        return;
    QString tail = m_rest.mid(end);
    m_rest.truncate(end);
    const qsizetype fragment = tail.indexOf(u'#');
    const bool hasFragment = fragment >= 0;
    if (hasFragment)
        tail.truncate(fragment);
    const qsizetype query = tail.indexOf(u'?');
    const bool hasQuery = query >= 0;
    if (hasQuery)
        tail.truncate(query);
    if (m_rules.path == AddressPath::Kept)
        tail = keepPath(tail);
    if (tail == "/"_L1)
        changed(QT_TRANSLATE_NOOP("Provider", "The slash at the end was left out."));
    else if (!tail.isEmpty())
        changed(QT_TRANSLATE_NOOP("Provider", "The path after the host name was left out."));
    if (hasQuery)
        changed(QT_TRANSLATE_NOOP("Provider", "The query, from the ? on, was left out."));
    if (hasFragment)
        changed(QT_TRANSLATE_NOOP("Provider", "The fragment, from the # on, was left out."));
}

//! Keeps the path, without the endings that the rules name. What is left of the tail: a slash.
QString AddressReader::keepPath(const QString &tail)
{
    QString path = tail;
    path.replace(u'\\', u'/');
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const QString &ending : m_rules.droppedEndings) {
        if (path.endsWith(ending, Qt::CaseInsensitive)) {
            path.chop(ending.size());
            m_path = path;
            return ending;
        }
    }
    m_path = path;
    return tail.endsWith(u'/') ? u"/"_s : QString();
}

AddressReader::Sentence AddressReader::takePort()
{
    if (m_rest.contains(u'@'))
        return QT_TRANSLATE_NOOP("Provider",
                                 "An address must not hold a user name or password. Enter only the "
                                 "host name.");
    static const QRegularExpression bracketed(u"^\\[([0-9a-f:.]+)\\](?::(.*))?$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(u"^([^:]*)(?::(.*))?$"_s);
    m_isIpv6 = m_rest.startsWith(u'[') || m_rest.count(u':') > 1;
    if (m_isIpv6 && !m_rest.startsWith(u'[')) {
        m_rest = u'[' + m_rest + u']';
        changed(QT_TRANSLATE_NOOP("Provider", "Brackets were put around the IPv6 address."));
    }
    const auto match = (m_isIpv6 ? bracketed : plain).match(m_rest);
    if (!match.hasMatch())
        return QT_TRANSLATE_NOOP("Provider", "This is not a valid IP address.");
    m_host = match.captured(1);
    if (match.capturedStart(2) < 0)
        return nullptr;
    const QString digits = match.captured(2);
    const bool isNumber =
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const uint port = digits.toUInt();
    if (!digits.isEmpty() && (!isNumber || port < 1 || port > 65'535))
        return QT_TRANSLATE_NOOP("Provider", "The port must be a number from 1 to 65535.");
    if (digits.isEmpty() || port == (m_scheme == "https"_L1 ? 443u : 80u))
        changed(
            QT_TRANSLATE_NOOP("Provider", "The port was left out, because it is the usual one."));
    else
        m_port = static_cast<int>(port);
    return nullptr;
}

AddressReader::Sentence AddressReader::normalizeHost()
{
    if (m_host.isEmpty())
        return QT_TRANSLATE_NOOP("Provider", "The address has no host name. Enter it whole.");
    const QString lower = m_host.toLower();
    if (m_hadCapitals || lower != m_host)
        changed(QT_TRANSLATE_NOOP("Provider", "Capital letters were written small."));
    m_host = lower;
    if (m_isIpv6)
        return nullptr;
    const bool isAscii =
        std::all_of(m_host.begin(), m_host.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii) {
        m_host = QString::fromLatin1(QUrl::toAce(m_host));
        if (m_host.isEmpty() || m_host.contains("xn--xn--"_L1))
            return QT_TRANSLATE_NOOP("Provider", "This is not a valid host name.");
        changed(
            QT_TRANSLATE_NOOP("Provider",
                              "The host name was written in its ASCII form, in which letters that "
                              "only look alike can be told apart."));
    }
    if (m_host.endsWith(u'.')) {
        m_host.chop(1);
        changed(QT_TRANSLATE_NOOP("Provider", "The dot at the end was left out."));
    }
    return nullptr;
}

AddressReader::Sentence AddressReader::checkHost() const
{
    static const QRegularExpression name(u"^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
                                         "(?:\\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*$"_s);
    if (!name.match(m_host).hasMatch())
        return QT_TRANSLATE_NOOP("Provider", "This is not a valid host name.");
    if (m_host.endsWith(".com.com"_L1))
        return QT_TRANSLATE_NOOP("Provider",
                                 "The host name ends in .com twice. Remove one .com from it.");
    static const QRegularExpression numeric(u"(?:^|\\.)(?:[0-9]+|0x[0-9a-f]*)$"_s);
    if (numeric.match(m_host).hasMatch())
        return checkIpAddress();
    if (m_host == "localhost"_L1)
        return nullptr;
    if (!m_host.contains(u'.'))
        return QT_TRANSLATE_NOOP(
            "Provider", "The host name is not whole. Enter all of it, with the dots in it.");
    return nullptr;
}

// Short and hexadecimal forms ("127.1", "0x7f.1") are read differently by different programs.
AddressReader::Sentence AddressReader::checkIpAddress() const
{
    static const QRegularExpression dotted(
        u"^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!$)|$)){4}$"_s);
    if (!dotted.match(m_host).hasMatch())
        return QT_TRANSLATE_NOOP("Provider", "This is not a valid IP address.");
    return nullptr;
}

//! "acme" is short for "acme.onelogin.com" where the provider has hosts of its own.
void AddressReader::completeHost()
{
    if (m_rules.usualDomain.isEmpty() || m_isIpv6 || m_host.isEmpty() || m_host.contains(u'.')
        || m_host == "localhost"_L1)
        return;
    m_host += u'.' + m_rules.usualDomain;
    changed(QT_TRANSLATE_NOOP("Provider", "The host name was completed with the usual domain."));
}

AddressReader::Sentence AddressReader::checkScheme() const
{
    if (m_scheme == "http"_L1 && !isLoopbackHost(m_host))
        return QT_TRANSLATE_NOOP("Provider",
                                 "A token must not travel over plain http. Enter the address with "
                                 "https:// in front.");
    return nullptr;
}

} // namespace

Result<AddressReading> readPastedAddress(const QString &pasted, const AddressRules &rules)
{
    return AddressReader(rules).read(pasted);
}

bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression loopback(u"^(?:localhost|::1|127(?:\\.[0-9]{1,3}){3})$"_s);
    return loopback.match(host).hasMatch();
}

} // namespace rollcall

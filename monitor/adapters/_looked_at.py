"""The fields of registers' snapshots that somebody looked at: read, or left on purpose.

Another one that turns up is worth a look; the pipeline names it once a source.
"""

from collections.abc import Mapping

from monitor.model import Json

_LOOKED_AT = {
    "companies_house": """
        accounts address address_snippet annual_return branch_company_details can_file
        company_name company_number company_status company_status_detail company_type
        confirmation_statement corporate_annotation date_of_cessation date_of_creation
        description description_identifier etag external_registration_number
        foreign_company_details has_been_liquidated has_charges has_insolvency_history
        has_super_secure_pscs hits is_community_interest_company jurisdiction kind
        last_full_members_list_date links matches ordered_alpha_key_with_id
        partial_data_available previous_company_names registered_office_address
        registered_office_is_in_dispute service_address sic_codes snippet subtype
        super_secure_managing_officer_count title type
        undeliverable_registered_office_address
    """,
    "brreg": """
        _links aktivitet antallAnsatte beliggenhetsadresse epostadresse erIKonsern
        forretningsadresse frivilligMvaRegistrertBeskrivelser harRegistrertAntallAnsatte
        historiskeNavn hjelpeenhetskode hjemmeside institusjonellSektorkode kapital
        konkurs konkursdato maalform mobil naeringskode1 naeringskode2 naeringskode3
        naeringskode4 navn nedleggelsesdato oppstartsdato organisasjonsform
        organisasjonsnummer overordnetEnhet paategninger postadresse
        registreringsdatoAntallAnsatteEnhetsregisteret
        registreringsdatoAntallAnsatteNAVAaregisteret registreringsdatoEnhetsregisteret
        registreringsdatoForetaksregisteret
        registreringsdatoFrivilligMerverdiavgiftsregisteret
        registreringsdatoMerverdiavgiftsregisteret
        registreringsdatoMerverdiavgiftsregisteretEnhetsregisteret
        registrertIForetaksregisteret registrertIFrivillighetsregisteret
        registrertIMvaregisteret registrertIPartiregisteret
        registrertIStiftelsesregisteret respons_klasse sisteInnsendteAarsregnskap
        slettedato stiftelsesdato telefon underAvvikling underAvviklingDato
        underTvangsavviklingEllerTvangsopplosning vedtektsdato vedtektsfestetFormaal
    """,
    "gcis": """
        Business_Accounting_NO Capital_Stock_Amount Case_Status Case_Status_Desc
        Change_Of_Approval_Data Cmp_Business Company_Location Company_Name
        Company_Setup_Date Company_Status Company_Status_Desc Equity_Amt
        Paid_In_Capital_Amount Register_Organization_Desc Responsible_Name Revoke_App_Date
        Share_Val Sus_App_Date Sus_Beg_Date Sus_End_Date
    """,
    "prh": """
        addresses businessId companyForms companySituations endDate euId lastModified
        mainBusinessLine names registeredEntries registrationDate status
        tradeRegisterStatus website
    """,
    "recherche_entreprises": """
        activite_principale activite_principale_naf25 admin annee_categorie_entreprise
        annee_tranche_effectif_salarie caractere_employeur categorie_entreprise
        complements date_creation date_fermeture date_mise_a_jour date_mise_a_jour_insee
        date_mise_a_jour_rne dirigeants etat_administratif finances immatriculation
        matching_etablissements nature_juridique nom_complet nom_raison_sociale
        nombre_etablissements nombre_etablissements_ouverts section_activite_principale
        siege sigle siren statut_diffusion tranche_effectif_salarie tva
    """,
    "cnpj": """
        QSA bairro capital_social cep cnae_fiscal cnae_fiscal_descricao cnae_principal
        cnaes_secundarios cnpj codigo_municipio codigo_municipio_ibge
        codigo_natureza_juridica codigo_pais codigo_porte complemento data_exclusao_do_mei
        data_exclusao_do_simples data_inicio_atividade data_opcao_pelo_mei
        data_opcao_pelo_simples data_opcao_simples data_situacao_cadastral
        data_situacao_especial ddd_fax ddd_telefone_1 ddd_telefone_2
        descricao_identificador_matriz_filial descricao_motivo_situacao_cadastral
        descricao_porte descricao_situacao_cadastral descricao_tipo_de_logradouro email
        ente_federativo_responsavel identificador_matriz_filial logradouro matriz_filial
        motivo_situacao_cadastral municipio natureza_juridica nome_cidade_no_exterior
        nome_fantasia numero opcao_mei opcao_pelo_mei opcao_pelo_simples opcao_simples
        pais porte porte_empresa qsa qualificacao_do_responsavel razao_social
        regime_tributario situacao_cadastral situacao_especial telefones tipo_logradouro
        uf
    """,
    "gleif": """
        associatedEntity category creationDate eventGroups expiration headquartersAddress
        jurisdiction legalAddress legalForm legalName otherAddresses otherNames
        registeredAs registeredAt status subCategory successorEntities successorEntity
        transliteratedOtherNames
    """,
    "edgar": """
        addresses category cik description ein entityType exchanges filings fiscalYearEnd
        flags formerNames insiderTransactionForIssuerExists
        insiderTransactionForOwnerExists investorWebsite lei name ownerOrg phone sic
        sicDescription stateOfIncorporation stateOfIncorporationDescription tickers
        website
    """,
    "tianyancha": """
        BRNNumber actualCapital actualCapitalCurrency alias allCount amount approvedTime
        base bondName bondNum bondType businessScope cancelDate cancelReason categoryScore
        city compForm companyId companyOrgType companyType creditCode district
        economicFunctionZone1 economicFunctionZone2 email emailList estiblishTime flag
        fromTime historyNameList historyNames id industry industryAll isMicroEnt
        legalPersonId legalPersonName matchType name orgNumber percent percentileScore
        phoneNumber property3 regCapital regCapitalCurrency regInstitute regLocation
        regNumber regStatus revokeDate revokeReason socialStaffNum sourceFlag
        staffNumRange tags taxNumber toTime type updateTimes updatetime usedBondName
        websiteList
    """,
}
_KNOWN = {kind: frozenset(words.split()) for kind, words in _LOOKED_AT.items()}


def unread(kind: str, snapshot: Mapping[str, Json]) -> tuple[str, ...]:
    """The names of fields that nobody looked at yet."""
    return tuple(sorted(name for name in snapshot if name not in _KNOWN[kind]))
